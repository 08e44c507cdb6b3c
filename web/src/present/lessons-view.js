/** The view of the lessons in the page, where lessons can be written too. */
import { hasProgram } from '../program.js';
import { createWriting } from './author/writing.js';
import { createLessons } from './lessons.js';

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export const createLessonsView = (root, context) =>
  createLessons(root, context, { writing: hasProgram ? createWriting(context) : null });
