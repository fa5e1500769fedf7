export { type LetterReading, readLetter } from './read-letter.js';
