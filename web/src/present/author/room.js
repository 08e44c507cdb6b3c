/**
 * How many letters find room on the screen of a class, as the reader of lesson files says it too (SceneRoom.cs; a test
 * compares them).
 */
export const ROOM = {
  title: 26,
  text: 110,
  question: 70,
  answer: 150,
  option: 32,
  options: 5,
  about: 300,
  note: 160,
  notes: 4,
  lessonTitle: 60,
  audience: 60,
  aim: 120,
  aims: 4,
};

/** The longest lesson, in minutes. */
export const MOST_MINUTES = 240;

/** The least width and height of a part of the map. */
export const SMALLEST_BOX = 100;
