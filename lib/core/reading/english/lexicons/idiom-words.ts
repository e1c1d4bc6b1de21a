/** Before "one" these make a pronoun of it: "no one", "this one", "the one". */
export const PRONOUN_BEFORE =
  /^(?:no|any|every|some|each|this|that|the|which|another|other|new|last|first|next|good|bad|only|big|small|little|right|wrong|old|previous|former|latter|number|day|phase|level|world|square|year|week|round|game|formula|loved|a|an|my|your|his|her|our|their|its|'s|or|as|than|like|own|similar|same|different|'|air|force|public|enemy|channel|part|chapter|tier|stage)$/;

/** Behind "one" these make a pronoun or an idiom of it. */
export const IDIOM_BEHIND =
  /^(?:another|can|could|may|might|must|should|would|will|has|had|'s|is|was|day|morning|evening|night|afternoon|thing|way|time|wonders|might|by|else|after|at|that|who|which|whose|to|on|for|with|in|it|does|did|do|as|where|when|being|and|or|,|\.|;|:|\?|!|"|\)|knows|says|-|if|so|than|more|about|because|but|without|from)$/;

/** "on one hand", "at one point", "with one voice" */
export const SET_NOUNS =
  /^(?:hand|side|point|step|eye|word|voice|stage|place|case|sense|respect|end|go|piece|stroke|fell|breath|form)$/;

/** Words that tell money within the last few before a number: "costs 30,000 pounds", "a fine of 500 pounds". */
export const PAYING =
  /^(?:costs?|paid|pays?|paying|worth|fined?|earns?|earned|earning|spends?|spent|priced?|salary|fees?|donated|owed?|owes|bill|sold|bought|budget|loan|debts?|bribes?|rent)$/;

/** "152 mm ammunition": what tells that millimetres are a calibre. */
export const WEAPON =
  /^(?:shells?|rounds?|ammunition|ammo|munitions?|artillery|howitzers?|guns?|cannons?|autocannons?|mortars?|rockets?|rifles?|pistols?|handguns?|cartridges?|bullets?|projectiles?|tanks?|calib(?:er|re)|gunners?|launchers?|missiles?|grenades?|self-propelled|towed|m777)$/;

/** "two full weeks", "three consecutive years": what may stand between the number and a unit of time. */
export const TIME_ADJECTIVE =
  /^(?:full|more|long|consecutive|straight|whole|solid|calendar|additional|further|other|short|extra|business|working|trading|school|successive|entire|fiscal|separate)$/;

/** What may be tied to the front of a number without making a name of it: "mid-40s" aside, "sub-5", "non-2". */
export const TIED_WORDS =
  /^(?:magnitude|minus|sub|pre|post|mid|non|anti|to|or|and|a|an|of|the|about|over|under|plus|approx|some|than|between|from|least|rs|around|nearly|almost|point|by|for)$/;

/** "a boy of six" */
export const SOMEONE =
  /^(?:man|woman|boy|girl|child|baby|lad|widow|widower|winner|victim|pensioner|teacher|driver|student|tourist|grandmother|grandfather|son|daughter|toddler|teenager)$/;

/** "children under 12" */
export const AGED = /^(?:children|kids|adults|people|women|men|those|anyone|boys|girls|players|everyone|youths)$/;

/** Whether the number stands where a value of the same thing is told again: "to 7,000", "from 60", "was 79", "or 12". */
export const TELLS_AGAIN =
  /^(?:leaving|left|killing|against|versus|vs|to|from|by|at|was|were|is|are|of|with|than|or|and|only|just|least|another|about|around|nearly|some|-|,|until|with|in|on|over|under|for|scored|had|between)$/;

/** Verbs that take "over" to themselves: "hand over 1,000", "turned over £5m". */
export const TAKES_OVER =
  /^(?:hand|hands|handed|handing|turn|turns|turned|spread|take|takes|took|taken|taking|fight|fought|clash|clashed|argue|argued|row|dispute|roll|rolled|presided|preside|all|split|fly|flew|mull|mulled)$/;

/** Before "half" these make another thing of it than a share: "the first half". */
export const BEFORE_HALF =
  /^(?:first|second|other|the|top|bottom|opening|last|final|latter|this|back|front|better|in|by|-|time|each|every|per)$/;

/** "one in three games": no share of people. */
export const TIME_AFTER_IN =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|starts|innings|outings|attempts|appearances)$/;

/** Behind "to" in a headline: "Korea to send 3,000 troops". */
export const PLAN_IN_HEADLINE =
  /^(?:send|deploy|pay|buy|acquire|build|cut|hire|lay|invest|sell|close|open|launch|sign|receive|provide|spend|add|supply|raise|get|give|join|host|hold|visit|meet|start|begin|end|become|take|bring|ship|boost|double|train|use|move|resume|release|offer|create|deliver|attack)$/;
