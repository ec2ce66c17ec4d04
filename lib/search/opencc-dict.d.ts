/** OpenCC's table of traditional characters: `繁 简` pairs divided by `|`. The package ships no types for it. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
