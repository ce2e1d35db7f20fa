/** What the summary page does; without it everything is there, and opens by hand. */
export const SUMMARY_SCRIPT = `
const main = document.querySelector('main');
main.prepend(document.getElementById('overview'));
const all = [...document.querySelectorAll('main > details')];
const tools = document.querySelector('.tools');
tools.hidden = false;
tools.addEventListener('click', ({ target }) => {
  const act = target.dataset.do;
  if (act) for (const one of all) if (!one.hidden) one.open = act === 'open';
});
tools.querySelector('input').addEventListener('change', ({ target }) => {
  for (const one of all) one.hidden = target.checked && one.className === 'good';
});
const show = () => {
  const aim = location.hash && document.getElementById(location.hash.slice(1));
  const own = aim && aim.closest('main > details');
  if (!own) return;
  own.hidden = false;
  own.open = true;
  own.scrollIntoView();
  own.querySelector('summary').focus({ preventScroll: true });
};
addEventListener('hashchange', show);
show();
`;
