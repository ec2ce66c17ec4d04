import { config } from 'zod';

// Left to itself, zod tries whether it may compile its checks; the pages' policy refuses that, and reports it.
config({ jitless: true });
