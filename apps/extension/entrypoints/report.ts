import { defineUnlistedScript } from '#imports';
import { ReportPage } from '../page/report-page.ts';

/** Injected again, it only tells anew what it knows. */
const page = globalThis as { goujiReportPage?: Promise<ReportPage> };

export default defineUnlistedScript(async () => {
  if (page.goujiReportPage) return (await page.goujiReportPage).announce();
  const start = () => ReportPage.start(document);
  // A worker that was stopped before it answered is started by being asked again.
  page.goujiReportPage = start().catch(start);
  try {
    await page.goujiReportPage;
  } catch {
    // The next injection starts afresh.
    delete page.goujiReportPage;
  }
});
