import type { goals as spanish } from '../es/goals';

export const goals = {
  title: 'Goals and progress',
  noProgress: 'The result was not published: progress can’t be measured.',
  nextGoal: (done, on) =>
    `Before that goal ${done} were ready (${on}). The result of the next year was not published: progress can’t be measured.`,
  portfolio: (planned, known) =>
    `Of a portfolio of ${planned}, ${known} are known to be funded. The portfolio is a plan: which part of its initiatives is funded can’t be said.`,
  announced: 'Announced totals and the sum of that day’s works',
  said: 'Announced',
  added: 'The works add up to',
  works: (date) => `The four works about to begin (${date}) and what became of them`,
  worksOther: (date) => `The works known on ${date} and what became of them`,
  announcedWork: 'Announced',
  today: 'What became of it',
  amount: 'Amount',
  nothingLater: 'no later news published',
} satisfies typeof spanish;
