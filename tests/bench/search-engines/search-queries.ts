/** What editors type: words that stand in most seeded reports, in some, in few. */
export const searchQueries = {
  'one character': ['院', '党', '科', '州', '妇'],
  'two characters': ['党建', '手术', '协和', '荆门', '博士', '廉洁', '肿瘤', '护理', '南阳', '智慧'],
  'four characters': ['党建引领', '微创手术', '协和医院', '智慧病房', '荆门市人', '人工耳蜗'],
  'two words': ['党建 手术', '协和 博士', '荆门 胸外科', '廉洁 微创', '南阳 妇幼', '护理 智慧', '肿瘤 党建'],
} as const;
