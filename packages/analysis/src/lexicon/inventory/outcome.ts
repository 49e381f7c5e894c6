/** Concepts of what came of it. */
export const OUTCOME = {
  AGREE: 'to agree with one another on something: agree, reach a deal, overeenkomen, afspreken',
  AGREEMENT: 'an agreement, as a noun: deal, accord, treaty, akkoord',
  EXCHANGE: 'to swap, or a swap: exchange, swap, ruil, uitwisselen',
  RELEASE: 'to free or hand over: release, free, hand over, vrijlaten, overdragen',
  DISAGREE: 'not to agree: fail to agree, remain divided',
  SIGN: 'to sign, ondertekenen',
  WITHDRAW_FROM: 'to leave a deal: abandon, withdraw from, opzeggen',
  SUCCEED: 'to bring a deal about: reach, sign, strike, conclude, broker, bereiken, sluiten',
  AMOUNT: 'a noun that counts by itself: thousands, dozens, a fifth, half, tientallen, een vijfde',
  CURRENCY: 'a currency, by its name or sign: euro, dollar, $, €',
  MAGNITUDE: 'a word that makes a number larger: million, bn, miljard, mln',
  PERCENT: 'per cent, procent',
  APPROXIMATE: 'a word that makes a number rough: about, nearly, more than, ongeveer, bijna',
  FRUITLESS: 'how talks end that come to nothing: in failure, empty-handed, met lege handen',
  PART_WAYS: 'to leave, or to end a meeting: leave, go home, end, uiteengaan',
  JOINT: 'of several together: joint, gezamenlijk',
} as const;
