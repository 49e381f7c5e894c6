/** Concepts of where somebody stands. */
export const STANCE = {
  DEMAND: 'to ask for something firmly: demand, insist on, urge',
  WANT: 'to want something: want, wish, would like',
  PROPOSE: 'to put something forward: propose, suggest, invite',
  OFFER: 'to offer something or be ready to give it: offer, promise to give',
  ACCEPT: 'to agree to something put forward: accept, agree to, approve',
  REJECT: 'to turn something down: reject, rule out, dismiss, refuse',
  SUPPORT: 'to be for something: support, back, call for, welcome',
  OPEN: 'to be ready to discuss or concede: be prepared to, be open to, not exclude',
  THREATEN: 'to hold out harm: threaten, vow to punish',
  PROMISE: 'to bind oneself: promise, pledge, vow',
  MUST: 'an obligation put on somebody: must, have to, should, moeten',
  CANNOT: 'a thing ruled out: unacceptable, not negotiable, non-starter',
} as const;
