/**
 * The shapes of the server's answers that the page reads, as its own description (openapi/v1.json) has them. Types only; nothing here runs.
 * Not written by hand: EXPLORER_RENEW=1 with the tests of Explorer.Server writes it anew.
 *
 * @typedef {object} TimelineReply A data set as the page draws it; what holds when is reckoned already.
 * @property {TimelineDataSet} dataset The data set itself.
 * @property {TimelineYears} years The years, each with its sentence, its picture and its changes.
 * @property {PersonReply[]} people The people.
 * @property {FactionReply[]} factions The factions.
 * @property {MembershipReply[]} memberships Who belonged to which faction.
 * @property {OfficeReply[]} offices Who held which office.
 * @property {TieReply[]} ties The alliances and rivalries.
 * @property {RunReply[]} runs The unbroken runs that the ties make up.
 * @property {EventReply[]} events The events.
 * @property {SourceReply[]} sources The sources.
 * @property {ClaimReply[]} claims What the sources claim, judged.
 * @property {TermReply[]} terms Words that not every reader knows.
 * @property {LayoutReply|null} layout How good the places are that the map gives to people without homes; null if all have one.
 * @property {OddReply} odd What in the graph could not be read, and is left out.
 *
 * @typedef {object} TimelineDataSet The data set of a timeline.
 * @property {string} id The id.
 * @property {string} title The title.
 * @property {string} language The language of its texts, such as `en`.
 * @property {string} horizon The last day it tells of; what is open ends there on the page.
 * @property {string} description What it is about.
 * @property {string} lead The same in one sentence; may be empty.
 * @property {string} version Changes whenever the data do.
 * @property {SeatWords|null} seats How the data set speaks of the body whose seats are marked; null if it names none.
 * @property {string|null} actors What its actors are where they are no people: `states`; null for people.
 * @property {string[]} neutralAmong The ids of the people between whom no tie means neutral; between others it may only mean that the data set does not follow them.
 *
 * @typedef {object} SeatWords How a data set speaks of the body whose seats are marked.
 * @property {string} body The body within a sentence: "the Politburo".
 * @property {string} full What a full member is: "in the Politburo".
 * @property {string} candidate What a candidate is: "candidate".
 *
 * @typedef {object} TimelineYears The years of a timeline.
 * @property {number} first The first year.
 * @property {number} last The last year.
 * @property {number} coreFirst The first year of the part that matters most.
 * @property {number} coreLast The last year of that part.
 * @property {number} opening The year of that part that a first visit opens with: the one in which most ties changed sides.
 * @property {YearEntry[]} entries Every year from first to last.
 *
 * @typedef {object} YearEntry One year: its picture, which is the state on 31 December, and what it brought.
 * @property {number} year The year.
 * @property {string} sentence What it brought, in one sentence.
 * @property {string[]} ties The ids of the ties that hold, at most one for each pair; no legends, none of the dead.
 * @property {YearSeat[]} seats Who has a seat.
 * @property {YearFaction[]} factions The factions that have members, with them.
 * @property {string[]} dead The ids of those who have died by then.
 * @property {ChangeReply[]} changes What changed since 31 December of the year before and what happened, in the order of the ranks.
 *
 * @typedef {object} YearSeat A seat on the day of a picture.
 * @property {string} person The person's id.
 * @property {string} seat full or candidate.
 *
 * @typedef {object} YearFaction A faction with its members on the day of a picture.
 * @property {string} id The faction's id.
 * @property {YearMember[]} members Its members on that day.
 *
 * @typedef {object} YearMember A member of a faction.
 * @property {string} person The person's id.
 * @property {string} role leader, member or supporter.
 *
 * @typedef {object} ChangeReply One thing that changed between 31 December of the year before and of the year, or that happened in the year.
 * @property {number} n Its rank, from 1: the order in which a reader should hear of it.
 * @property {string} kind began, ended, flipped, firmer, looser, died, seatGained, seatLost, candidate or event.
 * @property {string[]} ties The ids of the ties it touches.
 * @property {string|null} before The id of the pair's tie before; null if none.
 * @property {string|null} after The id of the pair's tie after; null if none.
 * @property {string|null} evidence The id of the tie that tells of the change; null if it is not about a pair.
 * @property {string|null} event The id of the event that it is or that brought it about; null if none is recorded.
 * @property {string[]} people The ids of those whom it concerns.
 * @property {string} date When, as EDTF text.
 * @property {string} dateWords When, in words within the year; empty if no more than the year is known.
 * @property {string} when The day, for the rail.
 * @property {string} title What changed, in at most 34 characters.
 * @property {string} why Why.
 * @property {string} was none, ally1 to ally3, rival1 to rival3, full, candidate, seatless or dead.
 * @property {string} now How it stands now, in the same words.
 *
 * @typedef {object} PersonReply A person.
 * @property {string} id The id.
 * @property {string} name The usual name.
 * @property {string} fullName The full name.
 * @property {string} nameRu The name in Russian.
 * @property {string} mapName The short name on the map.
 * @property {string} born The birth, as EDTF text; empty if unknown.
 * @property {string} died The death, as EDTF text; empty if unknown.
 * @property {string} diedWords The death in words; empty if unknown.
 * @property {string} life The years of the life, in words.
 * @property {string} deathManner How the person died.
 * @property {string} role Who the person was, in a few words.
 * @property {number} tier Prominence on the map: 1 the leaders, 2, 3.
 * @property {number|null} x The home on a plate of 1000 x 640, from the left; null if none is set.
 * @property {number|null} y The home, from the top.
 * @property {PersonStay[]} stays Where the map puts who has no home, the earliest year first, of which the first is that of the data set; none for who has one.
 *
 * @typedef {object} PersonStay Where the map puts a person from a year on.
 * @property {number} from The first year.
 * @property {number} x The place on a plate of 1000 x 640, from the left.
 * @property {number} y The place, from the top.
 *
 * @typedef {object} FactionReply A faction or bloc.
 * @property {string} id The id.
 * @property {string} name The name.
 * @property {string[]} aka Other names.
 * @property {string} platform What it wanted.
 * @property {string} from When it formed, as EDTF text.
 * @property {string} to When it ended, as EDTF text; empty if open.
 * @property {string} span From when to when, in words.
 * @property {number} fromYear Its first year.
 * @property {number} toYear Its last year, at most the data set's.
 * @property {string|null} hue The colour on light paper, as `#RRGGBB`; null to let the page choose.
 * @property {string|null} hueDark The colour on dark paper.
 * @property {string|null} line How its outline is drawn: solid, dotted, dashed or dash-dot; null for solid.
 * @property {string[]} sources The ids of its sources.
 *
 * @typedef {object} MembershipReply A person in a faction for a time.
 * @property {string} person The person's id.
 * @property {string} faction The faction's id.
 * @property {string} from The start, as EDTF text.
 * @property {string} to The end, as EDTF text; empty if open.
 * @property {string} span The years, in words: "1926", "1923 to 1926".
 * @property {string} validFrom The first day on which it holds.
 * @property {string} validTo The last day on which it holds.
 * @property {boolean} open Whether no end is known.
 * @property {string} role leader, member or supporter.
 * @property {string} certainty attested, probable, disputed or legend.
 * @property {string[]} sources The ids of the sources.
 *
 * @typedef {object} OfficeReply A person in an office for a time.
 * @property {string} person The person's id.
 * @property {string} office The office's id.
 * @property {string} officeName The office's name.
 * @property {string} from The start, as EDTF text.
 * @property {string} to The end, as EDTF text; empty if open.
 * @property {string} span The years, in words: "1926", "1923 to 1926".
 * @property {string} validFrom The first day on which it holds.
 * @property {string} validTo The last day on which it holds.
 * @property {boolean} open Whether no end is known.
 * @property {string[]} sources The ids of the sources.
 *
 * @typedef {object} TieReply One dated alliance or rivalry between two people; symmetric.
 * @property {string} id The id.
 * @property {string} a The id of the one.
 * @property {string} b The id of the other.
 * @property {number} sign 1 for allies, -1 for rivals.
 * @property {number} strength 1 weak or strained, 2 clear, 3 central to politics at that time.
 * @property {string} from The start, as EDTF text.
 * @property {string} to The end, as EDTF text; empty if open.
 * @property {string} fromWords The start in words.
 * @property {string} toWords The end in words; of an open tie, that it lasts beyond the horizon.
 * @property {boolean} fromVague Whether the start is approximate, uncertain or known to the year at best.
 * @property {boolean} toVague Whether the end is.
 * @property {string} validFrom The first day on which it holds.
 * @property {string} validTo The last day on which it holds.
 * @property {string} sureFrom The first day on which it holds for sure: the latest that its start allows.
 * @property {string} sureTo The last day on which it holds for sure: the earliest that its end allows; before string TieReply.SureFrom if no day is sure.
 * @property {number} fromYear The year of the first day.
 * @property {number} toYear The year of the last day.
 * @property {boolean} open Whether no end is known.
 * @property {string|null} run The id of the unbroken run of alliance or rivalry that it belongs to; null for a legend.
 * @property {string} basis political, personal, institutional or tactical.
 * @property {string} certainty attested, probable, disputed or legend.
 * @property {string} claim What it consists in.
 * @property {string} headline What to say when it begins.
 * @property {string} why Why it began.
 * @property {string} endWhy Why it ended.
 * @property {string|null} endedBy The id of the event that ended it; null if none.
 * @property {string} dispute Where historians differ, or why it is only told as a story; may be empty.
 * @property {string} note Remarks for those who keep the data; not for readers.
 * @property {string[]} sources The ids of the sources.
 * @property {string[]} claims The ids of the claims about it.
 *
 * @typedef {object} RunReply An unbroken run of alliance or rivalry of a pair: the ties that follow each other with one sign.
 * @property {string} id The id: that of the first tie.
 * @property {string} a The id of the one.
 * @property {string} b The id of the other.
 * @property {number} sign 1 for allies, -1 for rivals.
 * @property {string[]} ties The ids of its ties, the earliest first.
 * @property {string} from The start, as EDTF text.
 * @property {string} to The end, as EDTF text; empty if open.
 * @property {string} fromWords The start in words.
 * @property {string} toWords The end in words; of an open run, that it lasts beyond the horizon.
 * @property {string} span From when to when, in words.
 * @property {string} validFrom The first day on which it holds.
 * @property {string} validTo The last day on which it holds.
 * @property {number} fromYear The year of the first day.
 * @property {number} toYear The year of the last day.
 * @property {boolean} open Whether no end is known.
 * @property {string} end Why it ended; may be empty.
 * @property {string|null} endedBy The id of the event that ended it; null if none is recorded.
 *
 * @typedef {object} EventReply A dated event.
 * @property {string} id The id.
 * @property {string} title The title.
 * @property {string} date The day or days, as EDTF text.
 * @property {string} dateWords The day or days in words.
 * @property {string} validFrom The earliest day.
 * @property {string} validTo The latest day.
 * @property {number} year The year.
 * @property {string} kind The kind, such as vote, congress or death.
 * @property {number} weight 1 ordinary, 2 important, 3 a turning point.
 * @property {string[]} people The ids of those who took part.
 * @property {string[]} factions The ids of the factions it concerns.
 * @property {string} summary What happened.
 * @property {string} consequence What followed.
 * @property {string} short What it was, in at most 48 characters.
 * @property {string} headline What the list says of it, in at most 34 characters; may be empty.
 * @property {string[]} sources The ids of the sources.
 * @property {string[]} claims The ids of the claims about it.
 *
 * @typedef {object} SourceReply A source.
 * @property {string} id The id.
 * @property {string} kind primary, scholarship, reference or seed.
 * @property {string} author The author.
 * @property {string} title The title.
 * @property {number|null} year The year of publication; null if unknown.
 * @property {string|null} url Where it can be read; null if nowhere.
 * @property {string} note Remarks.
 *
 * @typedef {object} ClaimReply What a source claims, judged.
 * @property {string} id The id.
 * @property {string|null} source The id of the source that says so; null if it is not recorded.
 * @property {string} text What it says.
 * @property {string} verdict supported, imprecise, disputed or wrong.
 * @property {string} correction What the evidence says.
 * @property {string[]} about The ids of the events and ties it is about, and offices as `offices:PERSON:OFFICE`.
 * @property {string|null} notEncoded Why nothing carries it; null if something does.
 *
 * @typedef {object} TermReply A word that not every reader knows, explained.
 * @property {string} id The id.
 * @property {string} term The word.
 * @property {string[]} aka Other forms of it that stand in the texts.
 * @property {string} explanation What it means.
 *
 * @typedef {object} LayoutReply How good the places are that the map gives to people without homes, over the pictures of all years.
 * @property {number} alliedDistance How far allies stand from each other, on average, on a plate of 1000 x 640; 0 where there are none.
 * @property {number} rivalDistance How far rivals do.
 * @property {number} ratio The first beside the second: less is better.
 * @property {number} movement How far people with ties move from one year to the next, on average, as a share of the greatest distance between two of one year.
 * @property {number} crossings How often ties cross in a year, on average, drawn as straight lines.
 * @property {number} overlaps How often the discs of two touch, over all years.
 *
 * @typedef {object} OddReply What in a graph could not be read, and is left out.
 * @property {number} count How much that is; 0 in a sound graph.
 * @property {string[]} faults The first hundred, a sentence for each: what it is about, what is wrong, what became of it.
 *
 * @typedef {object} StorylineReply Who stood with whom through time: a line for each of the leading people; lines run side by side while people stand together.
 * @property {StorylineYearReply[]} years The years that are told, each with its width.
 * @property {number} height How high it is; the lines of a camp lie 1 apart.
 * @property {StorylineLineReply[]} lines The lines, in the order of the people.
 * @property {StorylineTimeReply[]} times The times between which the camps change, the earliest first.
 * @property {YearCampsReply[]} camps The camps of each year of the data set on its 31 December, of all who have ties, the most prominent of them where they are many.
 * @property {StorylineMomentReply[]} moments Who came together and parted, the earliest first.
 * @property {string[]} events The ids of the events of these years, the most important first.
 * @property {number} crossings How often lines cross.
 * @property {number} alphabeticalCrossings How often they would cross if the lines of each camp, and the camps by their first, were in the order of the alphabet.
 * @property {number} shortestStay A stay of fewer months than this is not drawn.
 *
 * @typedef {object} StorylineYearReply A year of a storyline.
 * @property {number} year The year.
 * @property {number} width How wide it is; 1 for a core year.
 *
 * @typedef {object} StorylineLineReply The line of a person in a storyline.
 * @property {string} person The person's id.
 * @property {number} tier Prominence: 1 the leaders, 2, 3.
 * @property {string} from The first day on which it is drawn.
 * @property {string} to The last one: the day of the death, or the end of the years that are told.
 * @property {boolean} dies Whether it ends with the death.
 * @property {LineStayReply[]} stays At which heights it runs, the earliest first.
 * @property {LineFactionReply[]} factions To which faction the person belongs, the earliest first; of several, the one joined last.
 * @property {StretchReply[]} alone The stretches in which the person has no tie to any of the others.
 * @property {StretchReply[]} doubts The stretches within which it joined or left others, where the day is not known.
 *
 * @typedef {object} LineStayReply From a day on a line runs at a height.
 * @property {string} from The first day.
 * @property {number} height The height, from above.
 *
 * @typedef {object} LineFactionReply For a time the person of a line belongs to a faction.
 * @property {string} from The first day.
 * @property {string} to The last day.
 * @property {string} faction The faction's id.
 *
 * @typedef {object} StretchReply Some days in a row.
 * @property {string} from The first day.
 * @property {string} to The last day.
 *
 * @typedef {object} StorylineTimeReply From a day on, until the next of these, the camps are the same.
 * @property {string} from The first day.
 * @property {string[][]} camps The ids of the people of each camp, the camps and their people from above; who is alone is a camp too.
 *
 * @typedef {object} YearCampsReply The camps of a year on its 31 December.
 * @property {number} year The year.
 * @property {string[][]} camps The ids of the people of each camp, the largest first; who stands alone comes last.
 *
 * @typedef {object} StorylineMomentReply A time at which people come together or part.
 * @property {string} day The first day of the month in which it is seen.
 * @property {string} when That month in words.
 * @property {CampChangeReply[]} changes Who came together, parted or died.
 *
 * @typedef {object} CampChangeReply What happened to a camp.
 * @property {string} kind together, apart or died.
 * @property {string[]} people The ids of those who came, left or died; where nobody is among the others, of all who stand together now.
 * @property {string[]} others The ids of those whom they joined or left.
 *
 * @typedef {object} YearCourseReply How a year went, day by day.
 * @property {number} year The year.
 * @property {YearStepReply[]} steps The days on which something is drawn otherwise than on the day before, or something happens; the first is 1 January.
 *
 * @typedef {object} YearStepReply What holds from one day of a year to the day before the next step.
 * @property {DayReply} picture Who stood where, with the first day of it.
 * @property {number[]} come Which changes of the year had come by then, by their ranks.
 *
 * @typedef {object} DayReply The picture of a day: who stood where.
 * @property {string} day The day, as `1926-07-23`.
 * @property {string[]} ties The ids of the ties that hold, at most one for each pair; no legends, none of the dead.
 * @property {YearSeat[]} seats Who has a seat.
 * @property {YearFaction[]} factions The factions that have members, with them.
 * @property {string[]} dead The ids of those who have died by then.
 *
 * @typedef {object} QuestionReply A saved question.
 * @property {string} name Its name: that of its file in `cypher/queries`.
 * @property {string} title What it asks.
 * @property {string} grade How far on a class is that asks it: first steps, change, patterns or evidence.
 * @property {string} about What it answers, and how.
 * @property {string} expects What a row of the answer is.
 * @property {string} text The Cypher, with the lines at its head that declare its parameters.
 *
 * @typedef {object} CoursesReply The courses.
 * @property {CourseReply[]} courses Those that can be taken, by the names of their files.
 * @property {string[]} faults What is wrong with others, a line for each: file, line, column, what is wrong, what to do.
 * @property {number} mostRows How many rows of an answer need to be sent to have it checked.
 *
 * @typedef {object} CourseReply A course.
 * @property {string} name Its name in addresses: that of its file in `cypher/course`.
 * @property {string} title What it is called.
 * @property {string} about What is learned in it.
 * @property {string} dataSet The id of the data set that it is about.
 * @property {CourseStepReply[]} steps Its steps, in order.
 *
 * @typedef {object} CourseStepReply A step of a course. Texts are paragraphs, each a list of phrases.
 * @property {string} name Its name, to remember it by.
 * @property {string} title What it is about.
 * @property {PhraseReply[][]} text What is new in it.
 * @property {string} start The Cypher to start with.
 * @property {PhraseReply[][]} task What is to be found out.
 * @property {PhraseReply[][]} hint What helps.
 * @property {string} solution A statement that gives the right answer.
 * @property {PhraseReply[][]} learned What somebody who has solved it can do now.
 * @property {number|null} year The year that it begins in; null if it is about no year.
 * @property {boolean} ordered Whether the rows of an answer have to come in the right order.
 * @property {boolean} named Whether the columns of an answer are told by their names.
 *
 * @typedef {object} PhraseReply A piece of a paragraph.
 * @property {string} text The words.
 * @property {string} kind plain, code or strong.
 *
 * @typedef {object} StepVerdictReply What is to be said of an answer.
 * @property {boolean} right Whether it is right.
 * @property {string} text What differs, in sentences; empty if it is right.
 *
 * @typedef {object} LessonsReply The lessons about a data set.
 * @property {LessonReply[]} lessons Those that can be played, by the names of their files.
 * @property {DayReply[]} days The picture of every day that a scene shows.
 * @property {string[]} faults What is wrong with their files, a line for each: file, line, column, what is wrong, what to do.
 *
 * @typedef {object} LessonReply A lesson. Texts are paragraphs, each a list of phrases.
 * @property {string} name Its name in addresses: that of its file.
 * @property {string} title What it is called.
 * @property {string} audience For whom it is; may be empty.
 * @property {number} minutes How many minutes it takes; 0 if that is not said.
 * @property {string[]} aims What a class can do afterwards.
 * @property {PhraseReply[][]} about What it is about.
 * @property {SceneReply[]} scenes Its scenes, in order.
 *
 * @typedef {object} SceneReply A scene of a lesson.
 * @property {string} title The largest words on the screen.
 * @property {SceneViewReply} view What is shown.
 * @property {PhraseReply[][]} text What the class is to look at.
 * @property {PhraseReply[][]} question What it is asked; empty if nothing.
 * @property {SceneOptionReply[]} options What it can choose from; empty if it answers in its own words.
 * @property {PhraseReply[][]} answer What is shown when it has answered; may be empty.
 * @property {PhraseReply[][]} notes What only the teacher sees.
 *
 * @typedef {object} SceneViewReply What a scene shows.
 * @property {SceneDayReply[]} days The dates through which it steps, at least one.
 * @property {SceneDayReply|null} reveal A later date that is shown with the answer; null if the answer leaves the picture as it is.
 * @property {string[]} focus The ids of the people in full ink.
 * @property {string[]|null} beside The ids of the people in grey; null for those who lead the data set and have a tie on the day.
 * @property {string[]} highlight The ids of the ties and events on which the scene rests.
 * @property {number} strength The least strength of the ties that are drawn, 1 to 3.
 * @property {number|null} sign 1 if only alliances are drawn, -1 if only rivalries; null for both.
 * @property {string[]} certainties The certainties of the ties that are drawn; empty for all.
 * @property {string} form map or table.
 * @property {SceneQueryReply|null} query The saved question whose answer takes the place of the map; null for none.
 * @property {string} camera Which part of the map is shown: lesson (one for all scenes), scene (the people of this one) or box.
 * @property {number[]} box The part, if it is given: left, top, width and height on a plate of 1000 x 640; else empty.
 * @property {number|null} minutes How many minutes are planned for it; null if that is not said.
 *
 * @typedef {object} SceneDayReply A date of a scene.
 * @property {string} date The date as EDTF text.
 * @property {string} day The day whose picture is shown for it.
 * @property {string} words The date in words.
 *
 * @typedef {object} SceneQueryReply A saved question that a scene asks.
 * @property {string} name Its name.
 * @property {object} parameters The parameters that the scene sets, as they are written.
 * @property {SceneAnswerReply|null} answer What the graph answers; null if the question fails there, which is told as a fault.
 *
 * @typedef {object} SceneAnswerReply The answer of a saved question as a table.
 * @property {string[]} fields The names of its columns.
 * @property {unknown[][]} rows Its rows, each with a text or a number for each column; an empty text where there is no value.
 * @property {boolean} cut Whether there are more rows than are sent.
 *
 * @typedef {object} SceneOptionReply One of the answers that a class can choose from.
 * @property {PhraseReply[]} text Its words.
 * @property {boolean} right Whether it is right.
 *
 * @typedef {object} LessonReadingReply What came of reading a lesson file.
 * @property {LessonReply|null} lesson As much of it as can be played; null if nothing can.
 * @property {DayReply[]} days The picture of every day that a scene shows.
 * @property {LessonProblemReply[]} problems All that is wrong, in the order of the lines.
 *
 * @typedef {object} LessonProblemReply One thing that is wrong with a lesson file.
 * @property {number} line The line, from 1; 0 for the whole file.
 * @property {number} column The letter in the line, from 1; 0 for the whole line.
 * @property {string} message What is wrong.
 * @property {string} remedy What to do.
 */
export {};
