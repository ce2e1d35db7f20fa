import { defineUnlistedScript } from '#imports';
import { ReportPage } from '../page/report-page.ts';

/** Injected again, it only tells anew what it knows. */
const page = globalThis as { goujiReportPage?: Promise<ReportPage> };

export default defineUnlistedScript(async () => {
  if (page.goujiReportPage) return (await page.goujiReportPage).announce();
  page.goujiReportPage = ReportPage.start(document);
  try {
    await page.goujiReportPage;
  } catch {
    // The worker was stopped before it answered; the next injection starts afresh.
    delete page.goujiReportPage;
  }
});
