/** Marks dates of review that have passed on the reader's day: only the reader's device knows what day it is. */
const today = new Date().toISOString().slice(0, 10);

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-overdue]')) {
  if (time.dateTime >= today) continue;
  const word = document.createElement('span');
  word.className = 'doubt';
  word.textContent = time.dataset['overdue'] ?? '';
  time.after(' ', word);
}
