import { config, z } from 'zod';

// Left to itself, zod tries whether it may compile its checks, as each shape is made; the pages' policy refuses that, and
// reports it. So every shape takes zod from here.
config({ jitless: true });

export { z };
