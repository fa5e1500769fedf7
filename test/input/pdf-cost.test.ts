import { extractTextItems, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/input/pdf.js';
import { makePdf, prose, row } from './make-pdf.js';

const report = (): Promise<Uint8Array> =>
  makePdf((page) => {
    for (let number = 1; number <= 20; number++) {
      if (number > 1) page.addPage();
      page.text(prose.repeat(3), 70, 60, { width: 450, align: 'justify' });
      for (let line = 0; line < 20; line++)
        row(page, 400 + line * 15, [
          [70, `Stadt ${line}`],
          [-250, `${line * 37}.204`],
          [-330, `${line},5 %`],
          [-430, '–'],
        ]);
    }
  });

/** Processor time of this process, which other work on the machine does not lengthen. */
const cost = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

test('reading costs little more than taking the items out of the PDF', async () => {
  const bytes = await report();
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 15; round++) {
    const before = async (): Promise<void> => {
      const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
      await extractTextItems(document);
      await document.loadingTask.destroy();
    };
    alone.push(await cost(before));
    whole.push(await cost(() => readPdf(bytes)));
  }
  expect(lowest(whole) / lowest(alone)).toBeLessThan(1.3);
});

/** The lower quarter's end: what the work costs when nothing gets in its way. */
const lowest = (costs: number[]): number => costs.sort((one, other) => one - other)[3]!;
