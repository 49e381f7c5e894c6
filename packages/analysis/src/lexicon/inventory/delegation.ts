/** Concepts of who sits at the table. */
export const DELEGATION = {
  LEAD: 'to lead or head: lead, head, chair, leiden',
  LED_BY: 'under the lead of, as a preposition: led by, onder leiding van',
  AT_HEAD: 'at the head of, aan het hoofd van',
  ACCOMPANY: 'to go with: accompany, flank, assist, join, vergezellen',
  INCLUDE: 'to count among: include, consist of, bestaan uit',
  AMONG: 'among them, including, onder wie, waaronder',
  APPOINT: 'to name for the job: appoint, name, aanwijzen',
  SEND: 'to send: send, dispatch, sturen',
  REPRESENT: 'to represent, vertegenwoordigen',
  MEMBER_OF: 'to be part of: be part of, deel uitmaken van',
  ATTEND: 'to attend or be present: attend, be present, take part, deelnemen, aanwezig',
  ABSENT: 'to stay away: absent, stay away, not on the list',
  TRAVEL: 'to travel or come to the talks: travel, fly, come, arrive, reizen',
  HEADCOUNT: 'a word that says how many a delegation counts: (12-)strong, (12-)member, twaalfkoppig',
  OPPOSITE: 'facing, opposite, tegenover',
} as const;
