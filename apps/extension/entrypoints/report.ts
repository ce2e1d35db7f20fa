import { defineUnlistedScript } from '#imports';
import { ReportPage } from '../page/report-page.ts';

/** Injected again, it only tells anew what it knows. */
const page = globalThis as { goujiReportPage?: Promise<ReportPage> };

export default defineUnlistedScript(async () => {
  if (page.goujiReportPage) (await page.goujiReportPage).announce();
  else page.goujiReportPage = ReportPage.start(document);
});
