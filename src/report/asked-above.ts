import type { Piece } from './pieces.js';

/** A paragraph that asks is a question where the answer to it comes next: "Welche Mittel …?⏎⏎Zu Frage 2:". */
export function askedAbove(pieces: readonly Piece[]): void {
  pieces.forEach((piece, i) => {
    const answer = pieces[i + 1];
    if (piece.kind !== 'paragraph' || answer?.kind !== 'answer' || answer.number === null) return;
    if (!/\?[“”"]?$/.test(piece.rows.at(-1)!.text) || piece.rows.length > 14) return;
    piece.kind = 'question';
    piece.number = answer.number;
  });
}
