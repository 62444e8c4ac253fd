/** What each user of the load says, one turn each: an interview from the first wish to the approval. */
export const MESSAGES = [
  'I need an agent that answers questions about orders in my shoe shop.',
  'It should tell customers where their order is and explain how a return works. The tone is friendly and short.',
  'It needs our order system and should open a ticket when a parcel is lost. Never promise a refund.',
  'You decide the rest.',
  'That is all, I approve it.',
];
