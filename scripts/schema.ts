import { writeFileSync } from 'node:fs';
import { schemaFile } from '@/lib/export/json-schema';

writeFileSync(new URL('../docs/clippings-1.schema.json', import.meta.url), schemaFile());
