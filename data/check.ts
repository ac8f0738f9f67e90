/** `npm run data:check`: holds every record to schema and rules; prints file, field and mend of each problem. */
import { checkFiles } from '../lib/dataset/check';
import { readAllFiles } from './read-files';
import { readReference } from './read-reference';

const files = readAllFiles();
const { records, problems } = checkFiles(files, readReference());
for (const { path, field, message } of problems) console.error(`data/${path}: ${field ? `${field}: ` : ''}${message}`);
const count = (kind: string): number => records.filter((record) => record.kind === kind).length;
console.log(
  `${count('person')} people, ${count('company')} companies, ${count('lawsuit')} lawsuits; ${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;
