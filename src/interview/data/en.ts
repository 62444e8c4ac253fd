import { EN_TOOL_PAIRS } from './en-tool-pairs.js';
import type { LanguageData, Phrases } from './language.js';

/** Base forms → base, third person, -ing form. The first word of a phrase is the verb. */
const inflect = (verbs: Phrases): Phrases =>
  verbs
    .split(',')
    .flatMap((phrase) => {
      const [verb = '', ...rest] = phrase.trim().split(' ');
      const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
      return [verb, thirdPerson(verb), participle(verb)].map((form) => form + tail);
    })
    .join(',');

const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const DOUBLING = new Set(
  'cancel,label,travel,model,get,set,put,plan,cut,chat,run,log,flag,swap,upsell,stop,submit,refer,transfer,tag,map,step,let,begin'.split(
    ',',
  ),
);
const participle = (verb: string): string => {
  if (DOUBLING.has(verb)) return `${verb}${verb.slice(-1)}ing`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
};

export const english: LanguageData = {
  tag: 'en',
  writing: { spaces: true, verb: 'first', apostrophe: 'joins', capitalsAreNames: true },

  functionWords: `the, a, an, and, or, of, to, in, is, are, it, its, that, this, these, those, for, on, with, as, at, by,
    from, be, was, were, has, have, had, do, does, i, you, we, they, he, she, my, your, our, their, his, her, them, us,
    me, not, no, if, then, when, should, would, could, can, will, may, must, what, which, who, how, where, there, so,
    but, just, also, about, into, up, out, any, all, some, more, only, than, please, want, need, im, its, dont, because`,

  commonWords: `able, about, above, abroad, accept, access, account, accounts, accurate, action, actions, activity,
    additional, address, addresses, adult, adults, advice, advise, afternoon, agree, allergies, allowed, already, although, always,
    amount, animal, animals, answer, answers, anyone, anything, apartment, apologise, apologize, appliance, application,
    applications, appointment, appointments, approval, approve, article, articles, assistant, attempt, available,
    availability, average, balance, balances, barber, basic, basket, beautiful, because, bedroom, bedrooms, before,
    beginning, behind, benefits, better, between, billing, boiler, booking, bookings, borrow, borrowed, bought, branch,
    bread, break, breakfast, brochure, brother, budget, building, business, busy, button, calculate, calendar, called,
    calls, cancel, cancellation, cancelling, candidate, candidates, cannot, careful, catalog, catalogue, category,
    chance, change, changes, charge, charged, charges, chart, cheap, cheaper, check, checks, child, children, choice,
    choose, class, classes, clean, cleaning, clear, clearly, client, clients, clinic, close, closed, clothes, coach,
    coffee, collect, college, colour, comment, comments, common, company, companies, comparison, competitor,
    competitors, complain, complaint, complaints, complete, computer, concern, condition, conditions, confirm,
    confirmation, confirmed, contact, contacts, content, contract, contracts, conversation, conversations, copies,
    correct, costs, could, country, couple, course, courses, court, cover, create, credit, crisis, customer, customers,
    damage, damaged, data, database, dates, deadline, decide, decision, deliver, delivered, delivery, dental, dentist,
    department, deposit, describe, description, design, desk, detail, details, diagnosis, diary, different, direct,
    directly, discount, discounts, discuss, distance, doctor, doctors, document, documents, donation, donations,
    double, drink, drivers, during, early, earlier, either, elderly, email, emails, emergency, employee, employees,
    empty, english, enough, enquiries, enquiry, enter, entry, equipment, estimate, estimates, evening, event, events,
    every, everyone, everything, exactly, exam, exams, example, examples, exchange, exercise, exercises, existing,
    expensive, expert, explain, explains, explanation, extra, fact, facts, family, favourite, feature, features, feedback,
    fence, figures, files, final, financial, finding, finish, first, fixed, flight, flights, florist, flower, flowers, fluff,
    follow, following, food, foreign, forget, forgot, format, forms, forward, found, free, french, fresh, friend,
    friends, friendly, front, full, funny, further, garden, general, german, gift, gifts, give, given, gives, glasses,
    goals, goods, grade, great, greet, greeting, group, groups, guest, guests, guide, guides, hair, half, handbook,
    handle, handling, happen, happens, happy, hardware, having, health, help, helpful, helps, holiday, holidays, homeowner,
    homeowners, homes, homework, hospital, hostel, hotel, hotels, hourly, hours, house, houses, household, however, human, idea, ideas,
    identify, image, images, immediately, important, include, includes, including, income, inform, information,
    inquiries, inquiry, inside, insist, insurance, interest, interested, internal, internet, interview, interviews,
    inventory, invoice, invoices, issue, issues, items, itself, jokes, journey, keep, kitchen, kitchens, knowledge,
    landlord, landlords, language, languages, large, later, latest, leads, learn, learner, learners, learning, leave,
    legal, less, lesson, lessons, level, levels, library, licence, license, light, limit, limits, linked, listen,
    listing, listings, little, loans, local, location, long, looking, lower, lunch, machine, mails, main, maintenance,
    makes, manage, management, manager, managers, manual, many, market, marketing, material, materials, matter,
    maybe, meals, mean, medical, medication, medicine, meeting, meetings, member, members, memory, mention, menu,
    message, messages, middle, might, minimum, minute, minutes, mistake, mistakes, mobile, model, models, money, month,
    monthly, months, morning, mortgage, mostly, move, moves, movers, movie, moving, museum, music, named, names, nearby,
    nearest, need, needs, neighbour, never, newsletter, night, nothing, notice, notify, number, numbers, nurse, offer,
    offers, office, offices, often, online, only, open, opening, opinion, opinions, option, options, order, ordering,
    orders, other, others, outside, owner, owners, pages, parent, parents, parking, partner, parts, party, password,
    past, patient, patients, payment, payments, payslip, payslips, people, percent, person, personal, pets, pharmacy,
    phone, phones, photo, photos, picture, pictures, place, places, plain, plans, plant, plants, please, plumber,
    point, points, policies, policy, polite, popular, position, possible, practice, precise, prefer, preferences,
    prepare, prescription, prescriptions, present, pretend, price, prices, pricing, print, privacy, private, problem,
    problems, process, product, products, professional, program, progress, project, projects, promise, proper,
    property, properties, provide, provider, public, purchase, purpose, quality, quantity, question, questions, quick,
    quickly, quite, quiz, quote, quotes, range, rather, read, reader, readers, ready, really, reason, reasons, receipt,
    receipts, receive, recipe, recipes, recommend, record, records, recruit, refund, refunds, refuse, region, register,
    regular, reject, relevant, reminder, reminders, renew, renewal, rent, rental, repair, repairs, repeat, replace,
    replies, reply, report, reports, request, requests, research, reservation, reservations, reserve, resident,
    residents, resolve, respond, response, restaurant, result, results, resume, resumes, return, returning, returns,
    review, reviews, right, roof, room, rooms, roughly, route, rule, rules, salary, sales, salon, same, sample,
    schedule, scheduling, school, schools, score, screen, search, season, seats, second, secret, section, secure,
    select, sell, selling, send, sending, senior, seniors, sensitive, serious, service, services, setup, several, share,
    sheet, sheets, shift, shifts, shipment, shipping, shoes, shop, shoppers, shopping, short, should, show, showroom,
    shows, simple, simply, since, site, sites, size, sizes, skill, skills, slot, slots, small, social, software, solar,
    solve, someone, something, sometimes, soon, sorry, source, sources, spanish, speak, speaks, special, specific,
    spelling, spend, sports, spreadsheet, spreadsheets, staff, stage, standard, start, starting, state, statement, status,
    still, stock, storage, store, stores, stories, story, straightforward, strict, student, students, style, subject,
    suggest, suggestion, suggestions, summaries, summarise, summarize, summary, supervisor, supplier, suppliers, supply,
    support, sure, surgery, survey, surveys, symptom, symptoms, system, systems, table, tables, taken, talk, talking,
    teach, teacher, teachers, team, teams, technical, technician, tell, tells, tenant, tenants, terms, tests, text,
    texts, thank, thanks, that, their, them, then, there, these, thing, things, think, third, those, though, three,
    through, ticket, tickets, time, times, today, together, tomorrow, tone, tool, tools, topic, topics, total, touch,
    tours, track, tracking, traffic, training, transfer, translate, translation, travel, traveller, travellers, treat,
    treatment, treatments, trial, trips, trouble, truck, trust, tutor, type, types, under, understand, unit, units,
    until, unsure, update, updates, upgrade, upset, urgent, useful, user, users, using, usual, usually, vague, value,
    vehicle, vendor, verify, very, veterinary, vets, video, videos, viewing, viewings, visit, visitor, visitors, visits,
    voice, wait, waiting, walk, want, wants, warm, warranty, warn, water, weather, website, wedding, week, weekend,
    weekly, weeks, weight, welcome, well, were, what, when, where, whether, which, while, whole, will, wine, with,
    within, without, women, wood, word, words, work, worker, workers, working, works, world, worry, would, write,
    writing, wrong, year, years, yesterday, young, yourself, form, from, patent, males, sale, lease, quiet, dairy,
    angel, trail, loose, lose, desert, dessert, breath, advise, affect, effect, then, than, weather, whether, order,
    older, border, states, status, county, causal, casual, martial, marital, costumer, costume, costumes,
    computers, organization, letter, letters, string, funding, auction, nation, auctions, nuclear, winning, experts,
    taylor, suites, launch, causes, extensive, stocks, sitting, employers, massage, angle, fellow, palace, trucks,
    specialists, falling, stroke, decade, decades, farmer, singing, ranging, loving, thinks, tricks, butter,
    compete, packing, chicks, arise, scanning, tires, capitol, alter, preventing, meditation, competing, boring,
    lasting, discrete, detective, organisms, donner, handel, mister, parsons, babble, barrow, batter, belling,
    bettor, bitter, boarder, brunch, burrow, canter, catering, coarse, collage, colorful, compere, compote,
    confidant, conform, coping, coroner, cremation, crises, currant, daring, deportment, derive, dialing, entourage,
    expanse, expansive, faction, fallow, falter, farther, fireman, foremen, frictional, grater, heedless, homily,
    impart, infirm, interlace, legging, lessen, linger, litter, lounger, meddle, mediation, menage, minuet, mopping,
    mourning, muddle, muster, mutter, nether, nitro, parlay, parson, patting, petting, piazza, pitting, pliant,
    polling, poplar, potent, potion, potting, prefect, premise, proscribe, reefer, remand, reverence, ripper,
    scrapping, secretory, selves, sensitize, squire, startling, stitching, suction, swatch, tasting, throughput,
    trucker, trucking, vocation, waist, waiter, wander, winder`,

  misspellings: {
    teh: 'the',
    hte: 'the',
    wnat: 'want',
    wnats: 'wants',
    waht: 'what',
    wich: 'which',
    whcih: 'which',
    giv: 'give',
    shud: 'should',
    shoud: 'should',
    wud: 'would',
    cud: 'could',
    plz: 'please',
    pls: 'please',
    thx: 'thanks',
    taht: 'that',
    adn: 'and',
    nad: 'and',
    jsut: 'just',
    fo: 'of',
    ot: 'to',
    befor: 'before',
    fluf: 'fluff',
    fixd: 'fixed',
    fone: 'phone',
    qoute: 'quote',
    qoutes: 'quotes',
    acount: 'account',
    custmer: 'customer',
    custmers: 'customers',
    costumers: 'customers',
    recieve: 'receive',
    definately: 'definitely',
    appoinment: 'appointment',
    appoinments: 'appointments',
    apointment: 'appointment',
    apointments: 'appointments',
    u: 'you',
    ur: 'your',
    cuz: 'because',
    bcuz: 'because',
    becuase: 'because',
    thier: 'their',
    freindly: 'friendly',
    profesional: 'professional',
    proffesional: 'professional',
    aswer: 'answer',
    anwser: 'answer',
    restuarant: 'restaurant',
    resturant: 'restaurant',
    reccomend: 'recommend',
    recomend: 'recommend',
    calender: 'calendar',
    wether: 'whether',
  },
  abbreviations:
    'e.g, i.e, etc, vs, mr, mrs, ms, dr, st, ltd, inc, co, corp, no, nr, approx, incl, dept, jr, sr, prof, pm, am, fig, cf, al',

  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    twice: 2,
    thrice: 3,
    once: 1,
    dozen: 12,
  },
  multipliers: { hundred: 100, thousand: 1000, k: 1000, grand: 1000, million: 1_000_000 },
  comparators: {
    '<': 'under, less than, below, fewer than, younger than, smaller than, cheaper than, lower than, shorter than, not yet, before',
    '<=': 'at most, up to, within, no more than, not more than, maximum of, or less, or fewer, or under, or below',
    '>': `over, more than, above, greater than, exceed*, older than, bigger than, larger than, higher than, longer than,
      beyond, past, later than, bigger`,
    '>=': 'at least, or more, minimum of, not less than, no less than, or above, or over, or older, after, from',
    '==': 'exactly, equal*, equal to',
  },

  cues: {
    not: `not, no, dont, doesnt, didnt, isnt, arent, wont, cant, cannot, couldnt, shouldnt, wasnt, without, never, none,
      neither, nor, non, nothing, nobody, except, rather than, instead of, other than, less of`,
    never: `nobody may, no one may, never, must not, mustnt, may not, should not, shouldnt, do not, dont, does not, doesnt, cannot, can not, cant,
      wont, will not, prohibited, forbidden, not allowed, not permitted, not be allowed,
      under no circumstances, not supposed to, shall not, disallow*, is not possible, are not possible,
      off limits, stop short of, strictly no, needn't, at no time, without asking, hands off, ban, banned, not a word`,
    shun: 'avoid*, refrain*, steer clear of, stay away from, stop short of',
    must: `must, always, have to, has to, make sure, ensure*, is required, are required, required to, every interaction, every conversation, each conversation, every message, each message, with this specific, be sure to, is necessary, at all times, mandatory,
      obliged, shall, stay focused, remain focused, remains focused, stick to, sticks to, adhere*,
      comply, complies, limit the, limit your, limited to, at most, no more than, at least, keep it under, follow clinic,
      only, in every case, every time, without exception, strictly, follow our, follow the, respect, maximum of, filter out, limit it, keep answers,
      keep replies, maximum, minimum, max, nothing else, nothing more, no exceptions, in this order, in that order, one at a time, exactly, one question, in the language of, in the same language, british spelling, american spelling, need both, needs both, be sure, leave them alone, stay with that, leave it out`,
    weak_must:
      'should, supposed to, ought to, please, better, expected to, it is important, important that, important to, as long as',
    only: 'only, solely, exclusively',
    only_if: `only if, only when, only after, only once, only where, only with, only on, only for, only those, if and only if, as long as, provided that, providing that,
      not until, not before, on condition, subject to, only to`,
    unless: 'unless, except if, except when, excluding when',
    without: 'without, with no, minus, excluding, except for, apart from',
    unwanted: `no, without, dont need, do not need, doesnt need, does not need, not need, dont want, do not want, doesnt want, does not want, not want, no need for, with no,
      instead of, leave out, no longer need, wont need, dont use, do not use, dont have, do not have, havent got, minus, except, not using, never use`,
    privacy: `privacy, private, confidential*, personal data, personal information, personal details, sensitive, gdpr, hipaa, anonymi*,
      data protection, pii, salary, salaries, medical record*, patient record*, other customers, another customer, another reader, another employee,
      another person*, other guests, other patients, other clients, other users, another user, someone elses, somebody elses, other peoples, credit card number*, card number*, card details, passwords, password,
      social security, home address, phone numbers, identity of`,
    compliance: `legally, law, laws, regulation*, regulator*, regulatory, complian*, comply, disclaimer, liability, licen?ed, licensed, gdpr, hipaa,
      pci, fair housing, discriminat*, minors, consent, audit*`,

    if: `if, if and only if, only if, only when, when, whenever, in case, in case of, in the event, in the event of, where possible, should the, should a, should they, should someone, for cases where, in cases where,
      whether or not, assuming, as soon as, every time, each time, in situations where, on any sign of, unless, when it comes to`,
    if_after: '',
    indirect_if: `finds out if, finds out whether, find out whether, checks whether, asks whether, sees whether, works out if, work out if, check if, see if, whether, find out if, ask if, know if, determine if, tell me if, decide if, assess if, verify if, understand if, understand if its, wonder if, let me know if, as if, even if, checks if, asks if, ask whether, sees if, know when, find out when, ask when, spend and when, and when, or when, tell me when, asking if, clarify if, confirm if, identify if, evaluate if, tell them when, remember when, figure out if`,
    binds_verb: `to, they, you, i, we, he, she, it, who, that, which, not, cannot, can, will, would, should, may, might, could, do, does, did, dont, doesnt, and, or, the, a, an, their, my, our, his, her, its, your, is, are, was, were, be, no, any, for, of, with, in, on, this, new, want, wants, user, customer, person, someone, somebody, client, caller, guest, must, has, have, each, by, from, at, about, your, these, those, first, next, existing, online, under, over, than, every, same, last, open, full`,
    otherwise: `otherwise, else, if not, if so not, or else, failing that, in all other cases, if it is more, if its more, if more, if it is over, if its over, if it is higher, if they are not, if it isnt, if it is not, if they dont,
      if they do not, if that fails, if that does not work, if that doesnt work, anything else, everything else, everyone else, the rest, all others, all other cases`,
    if_so:
      'if so, if yes, in that case, if they do, if it is, if it does, if that is the case, then yes, if that happens, if they say yes, if they agree, if available',
    reason: 'because, cause, cuz, since we, since they, as we, so that we, that got us, otherwise we',
    either_way:
      'either way, in any case, in both cases, in either case, regardless, no matter what, whatever happens, anyway at the end',
    then: 'then, and then, after that, afterwards, next, subsequently, from there, following that, thereafter',
    order: `first, firstly, first of all, to start, start by, starts by, begin by, begins by, begin with, begins with, then, next, after that, afterwards, after this, finally, lastly, last, at the end,
      to end, in the end, second, secondly, third, thirdly, once, before, after, at the beginning, to begin, step, when done, followed by, end by, ends by, end the, subsequently, in the next, now, begin every, start every, initially, in the initial,
      in the initial interaction, first ask`,
    times: 'times, attempts, tries, attempt, failed attempts, messages, questions, reminders, calls, requests',
    repeat: `repeat*, keep asking, again until, until, as many times, one by one, one at a time, for each, for every, go through all, loop, over and over, up to *, keep going`,
    depending:
      'depending on, depends on, based on whether, according to whether, varies by, varies with, different for, depending',
    exception: `not sure, unsure, unclear, uncertain, dont know, doesnt know, does not know, do not know, unavailable, not available, out of stock, sold out, not found, cannot find, cant find, could not find, cannot be, could not, not specif*,
      did not specify, does not specify, missing, fails, failed, error, wrong, invalid, closed, late, no answer, no reply, nothing found, outside, out of scope, unknown, unhappy, angry, upset, cross, rude, abus*, complain*, ambiguous, mentions, fewer than, hurt, injured, injury, injuries, in pain, severe pain, real pain, swelling, bleeding, smoke, fire, burning, gas, flood*, suicid*, self-harm, harm themselves, in danger, danger, dangerous, unsafe, not safe, scared, threat*, crisis, accident, faint*, unconscious, chest pain, poison*, overdose, violen*, assault*, court date, sick, differ, differs, contradict*, conflict, no longer, give up, wants to give up, insult*, swear*, spam, suspicious, fraud*, stolen, theft, virus, hacked, phishing, duplicate, none of them, neither, broken, damaged, lost,
      cannot resolve, not possible, refuses, declines, another, alternate, impossible, drunk, nobody, no one, none, not apply, emergency, underage, allerg*, expired, already, full, no results, cannot, does not, doesnt, severe, asks for a human`,
    and: 'and, plus, as well as, and also, and then, also',
    or: 'or, or else',

    agent: `agent, assistant, buddy, study buddy, clerk, editor, reviewer, dispatcher, game master, librarian, companion bot, explainer, host, bot, chatbot, chat bot, helper, copilot, co-pilot, concierge, receptionist, virtual assistant, voicebot, voice bot, ai, tool, app, gpt, system, advisor, adviser, coach, tutor, guide, companion,
      expert, representative, rep, workflow, attendant, secretary, butler, mentor, teacher, trainer, clerk, teammate, solution, widget, hotline, helpdesk, help desk, desk, agents, assistants, bots`,
    want: `setting up, im setting up, i am setting up, we are setting up, were setting up, i want, we want, i need, we need, i would like, id like, we would like, wed like, looking for, build*, create*, make me, make us, make a, make an, set up, need, want, please build, please create, i am looking for, we are looking for, develop*, design*, can you build, can you make, can you create,
      help me build, help me make, help me create, give me, there should be, what id like is, what i would like is, what i want is, what we want is, what we need is, what i need is, take on the role of, id love, i am building, im building, we are building, were building, we plan, i plan, thinking of, thinking about, thought some sort of, some sort of, some kind of, we could use, i could use, lets build, lets make, set me up, get me, wish we had, introducing, it should, it would, would be great`,
    persona: `you are, youre, act as, you act as, act like, your name is, your role is, this is, pretend to be, pretend you are, behave as, imagine you are, assume the role of, take on the role of, take the role of, play the role of, im, i am, the assistant is, the agent is, the bot is, it is, introducing, meet, you will be, you will act as, role`,
    role: `your goal is, your primary goal is, your main goal is, your task is, your job is, your purpose is, your mission is, your role is, your objective is, goal is, task is, job is, purpose is, mission is, aim is, objective is, idea is, point is, responsible for, tasked with, in charge of, designed to, built to, made to, created to, developed to, equipped to,
      tailored to, trained to, committed to, dedicated to, intended to, meant to, able to, capable of, capabilities include, abilities include, can help, help users, help customers, helps, helping, assists with, specialised in, specialized in, specializes in, specialises in, specialize in, will help, you can help, it should, it shud, should be able to, can, you can, it can, it could, it needs to, it has to, i can help you,
      users will call to, users call to, people call to, customers call to, callers call to, users want to, customers want to, callers want to, pretend to, users pretend to, for answering, for booking, for handling, for taking, for managing, for scheduling, for collecting, for helping, for writing, for sending, for finding, for checking, for processing, you help, you will help, you assist, your responsibilities include, supports, used to, used for, aims to, so that it can, to be able to, it will, you will be able to, you will, who can, that can, which can, should, the main one is, main thing is, its to, it is to, the goal is, primary goal, main task`,
    purpose_link: `to, that, which, who, so that, so, designed to, where, helping, can, that can, which can, who can, that could, that will, which will, that should, which should, who will, that would, to help, it should, could`,
    subject:
      'the assistant, the agent, the bot, the ai, the chatbot, it, you, she, he, this assistant, this agent, this bot, the system, your, its, they, we, the tool',
    named: `named, called, welcome to, im, name is, name it, call it, call him, call her, known as, goes by, its name, his name, her name, the name, name should be, introducing, meet, i am, im, you are, youre, answer to the name, this is, named after, under the name, lets say, name`,
    self: 'i, we, my, our, ill, weve, ive, were',
    internal:
      'internal, employees, staff, our own people, intranet, colleagues, in-house, coworkers, co-workers, new hires',

    escalate: `transfer*, straight through to, put them straight through, puts them through, puts through, put straight through, passed to, passed on to, passes to, decided by, pass them straight, hands them over, tell them to call, tell them to ring, call 112, call 911, call 999, give the crisis line, recommend a doctor, emergency number, hand over, hands over, handover, hand off, hand it over, handing over, hand it to, hand them, hand to, handed to, escalat*, pass on to, pass it on, pass it to, pass them to, pass them on, pass it over, put through, put them through, forward to, forward it to, forward them to, connect them, connect to, connect with a, connect the,
      call me, ring me, text me, ping me, alert me, message me, ill ring, ill call, call the owner, ring back, call back, callback, get a human, a real person, a human, speak to a, talk to a, talk to someone, goes to, go to, refer to, refer them, refer the, route to, send it to, send them to, send to staff, take over, takes over, get someone, get somebody, get a manager, flag it, flag for, involve, bring in, to a person, over to, contact the, warn the, ask a colleague, ask the, see a doctor, straight to, directly to, redirect*, hand the`,
    human: `human, humans, human agent, human agents, human colleague, bookkeeper, port office, account manager, hr partner, partner, coach, trainer, volunteer coordinator, dispatcher on duty, helpline, crisis line, emergency services, person, real person, staff, manager, managers, colleague, colleagues, front desk, owner, the owner, supervisor, team, support team, sales team, hr team, hr, someone, somebody, doctor, nurse, dentist, vet, lawyer, attorney, agent, agents, live agent, representative, advisor, adviser, office, the office, librarian, receptionist, reception, myself, me, us, boss, technician, engineer, mechanic, emergency, 911, 999, 112, hotline, operator, teacher, pharmacist, accountant, specialist, duty manager, on-call, on call, dispatcher,
      counsellor, counselor, therapist, broker, chef, host, my brother, my wife, my husband, my partner, landlord, caretaker, admin, administrator, it department, department, head office, concierge, salesperson, sales rep, rep, founder, coordinator, foreman, shift leader, lead, crew`,
    human_self: 'me, myself, us, ourselves, i, ill, we',
    greet: `greet*, greeting, welcome message, welcome them, opening line, say hello, says hello, start with, starts with, start by saying, begin with, begin every, begin each, begin the conversation, start the conversation, start a conversation, first message, opening message, open with, opens with, answer the phone with, pick up with, introduce itself, introduce yourself, introduces itself, say hi, something like`,
    tone: `tone, tone of voice, voice, style, manner, sound*, speak*, talk*, friendly tone, attitude, personality, feel, feels, vibe, mood, language, keep it, keep things, be, stay, remain, come across, write, communicate*, respond, polite, with, brand voice, conversational, dialogue, maintain*, way, make it, more, a bit`,
    tone_verb: `be, being, is, are, stay*, remain*, sound*, keep*, maintain*, communicate*, speak*, talk*, respond*, reply, replies, answer, answers, use, uses, using, with, should, must, always, tone, style, voice, manner, friendly, very, and, in, a, an, the, it, your, warm, feel, please, want, wants, throughout, interaction, interactions, write, act, behave, come, across, make, more, bit, little, way, language, but, not, too, them, things, to, so, clients, customers, users, people, conversation, conversations, of, all, times, at, at all times, like, as, we, i, would, id, never, ever, no, everything, everyone, personality, while`,
    audience: `audience, target group, our customers are, customers are, users are, its users, our users, used by, aimed at, targeted at, target audience, people who, those who, meant for, intended for, who it is for, for people, mostly, mainly people, our clients are, clients are, designed for, talks to, talking to, talk to, speaks to, callers are, visitors are, serves, serving, open to, it is for, its for, tailored to support`,
    audience_for:
      'for, with, to, of the, questions of, questions of the, work with, works with, turn, helps, help, serve, serves, serving, support, supports, assist, assists, answers, answer, from, helping, between, assisting, of, by, my, our, supporting, educate, teach, teaches',
    people_link:
      'who, whose, of, in, with, at, from, that, living, looking, moving, renovating, planning, wanting, needing, without, over, under, between, aged',
    article: 'the, a, an, my, our, your, their, his, her',
    generic_person: 'they, user, users, people, anyone, everyone, someone, somebody, team, person',
    speaks: `speak*, languages, language, in english, reply in, replies in, respond in, responds in, answer in, answers in, write in, written in, bilingual, multilingual, fluent in, both in, talk in, only in, translate, detects and responds`,
    knowledge: `faq, faqs, faq page, faq pages, help pages, help page, help center, help centre, handbook, manual, manuals, knowledge base, knowledgebase, wiki, documentation, docs, price list, price sheet, our policies, policy document, guidelines document, product catalogue, rulebook, syllabus, textbook, intranet pages, help articles, product pages, terms and conditions, style guide, curriculum`,
    remember: `remember*, memory, recall*, keep track of, returning customers, keeps track of, from last time, previous conversations, past conversations, previous interactions, earlier conversations, preferences between, across conversations, across sessions, next time`,
    forget:
      'forget everything, not remember, dont remember, do not remember, dont store, do not store, not store, no memory, not keep any, dont keep, nothing stored, not save, dont save, do not save, never store, never save, stateless',
    session: 'session, conversation, chat, same call, within the same',
    success: `success, successful, measure*, kpi, kpis, metric, metrics, we will be happy if, happy if, worked if, works if, it works when, goal is to reduce, target, targets, success looks like, we count, should reduce, reduce the number, done when, good if, success is, succeeds if, percent, satisfaction, conversion`,
    edge: `edge case, edge cases, special case, special cases, corner case, exception, exceptions, rare case, rarely, sometimes, now and then, tricky, what if`,
    example_user:
      'user, customer, client, caller, guest, patient, visitor, student, me, q, question, human, them, person, employee, u',
    example_agent: 'agent, assistant, bot, ai, reply, answer, a, you, response, it, system',
    no_tools: `no tools, no tool, without tools, without any tools, none, no systems, no integrations, no integration, nothing, just talk, just chat, only talk, not connected, no connections, doesnt need tools, doesnt need any tools, dont need any, no software, nothing to connect, no access to anything, no apps, just answers, just answer, we have none, nothing else needed`,

    yes: 'yes, yeah, yep, yup, sure, ok, okay, correct, right, exactly, fine, y, absolutely, of course, definitely, please do, go ahead, sounds good, thats right, that is right, true, indeed, perfect, great, lovely, good, looks good, agreed, confirmed, confirm, approve, approved, do it, go, alright, all good, cool',
    no: 'no, nope, nah, not really, not quite, no wait, wrong, not yet, hold on, wait',
    approve: `yes, yeah, yep, yup, approve, approved, i approve, confirm, confirmed, looks good, looks great, looks right, looks fine, looks perfect, sounds good, sounds like us, sounds right, sounds great, all good, perfect, correct, thats it, that is it, ok, okay, good to go, ship it, go ahead, lgtm, i agree, agreed, exactly, fine by me, great, lovely, happy with, go for it, sure, done, its fine, thats fine, that works, works for me, thats right, good`,
    finish: `thats all, that is all, thats everything, that is everything, just build it, build it now, just make it, finish, finish now, im done, i am done, were done, we are done, no more questions, stop asking, enough questions, enough, wrap up, wrap it up, lets finish, nothing more, nothing else, create it now, generate it, i have to go, gotta go, just finish, finalise, finalize, lets go with that, get on with it, just do it, lets wrap, good enough, skip the rest, skip everything, use defaults, defaults for the rest`,
    default: `skip, skip it, skip this, skip that, pass, you decide, you choose, you pick, up to you, your choice, your call, i dont know, dont know, dunno, idk, no idea, not sure, whatever, whatever is normal, whatever you think, dont mind, dont care, doesnt matter, does not matter, not important, no preference, anything, anything is fine, any, either, leave it empty, leave it blank, leave empty, default, use the default, standard, the usual, normal, n/a, na, no clue, havent thought about, hadnt thought about, havent decided, later, not now, move on, next question, next, surprise me, as you like, decide for me, choose for me, pick for me, pick one, none of your business, you tell me, nothing special, nothing in particular, what you think is best, what do you suggest, use your judgement, use your judgment, not really, whatever you like, whatever works, unsure`,
    ask_back: `what do you mean, what does that mean, what options, which options, what are the options, what are my options, what is that, whats that, what kind, like what, such as, for example what, can you explain, could you explain, explain, i dont understand, dont understand, do you mean, you mean, what would you, which would you, what should i, should i, do i need, do i have to, whats the difference, what is the difference, can you give an example, give me an example, examples, an example, how does, how do you, how would, what can you, what can it, what could, is it possible, why do you, why, what for, huh, is that possible, what happens, how long, how much does, what do others, what is normal, whats normal, what is usual, what do most, which is better, which one, meaning`,
    question_word:
      'what, which, how, why, who, where, when, can, could, do, does, did, is, are, should, would, will, whats, hows, have, has',
    small_talk: `hi, hello, hey, good morning, good afternoon, good evening, thanks, thank you, thank you so much, cheers, how are you, hows it going, nice to meet you, lol, haha, hahaha, bye, goodbye, see you, great, cool, nice, wow, hmm, sorry, im back, are you there, you there, hiya, hello there, hi there, nice one, good job, well done, are you a robot, are you human, are you real, who are you`,
    off_topic: `football, soccer, cricket, basketball, baseball, match last night, the game, joke, weather today, weather like, politics, president, election, favourite colour, favorite color, meaning of life, movie last, tv show, your favourite, your favorite, sing, poem, capital of, horoscope, lottery, dinner tonight, netflix, world cup, olympics, did you see, did you watch, are you married, how old are you, bitcoin, stock market, do you like, do you love, do you dream, the news`,
    injection: `ignore all previous, ignore previous, ignore all prior, ignore prior, ignore the previous, ignore your rules, ignore your instructions, ignore all instructions, ignore all your, ignore the above, ignore everything above, ignore your previous, ignore these, ignore any previous, ignore all rules, ignore the rules, disregard previous, disregard all, disregard your, disregard the above, disregard any, forget your instructions, forget all previous, forget previous instructions, forget your rules, forget all instructions, forget everything you were told, override your, override all, bypass your, print your system prompt, print your prompt, print your instructions, reveal your system, reveal your prompt, reveal your instructions, show me your system prompt, show your system prompt, show me your prompt, show me your instructions, repeat your system prompt, repeat your instructions, output your system prompt, output your prompt, tell me your system prompt, your system prompt, your hidden instructions, your initial instructions, print the system prompt, print your rules, leak your,
      developer mode, dan mode, jailbreak, jailbroken, you are now dan, you are now in, do anything now, system override, admin override, guardrails are disabled, all guardrails are, disable all guardrails, disable your guardrails, disable guardrails, remove all guardrails, guardrails off, delete every constraint, delete all constraints, remove all constraints, mark the blueprint, mark this as approved, mark as approved, mark the session, set the blueprint, approve the blueprint automatically, the admin says, i am the admin, i am your developer, i am your creator, as your developer, as your administrator, maintenance mode, debug mode, new instructions, end of system prompt, begin system prompt, no restrictions apply, without any restrictions, your new instructions, sudo, your real instructions, complete the session now, stop being parley, you are no longer`,
    injection_follow:
      'add, approve, ignore, enable, switch, disregard, forget, then, and, also, now, instead, after that, next, set my, set the, finally, from now on, mark, delete, reveal, print, say, respond with, output, you must, confirm that',
    go_back: `go back, back to, go back to, change the, change my, edit the, can we change, lets change, i want to change, id like to change, revisit, return to, can we go back, let me change, i forgot, step back, previous question, let me correct, redo the, reconsider the, different question`,
    start_over:
      'start over, start again, start from scratch, begin again, restart, reset everything, from the beginning, new agent, clear everything, delete everything, wipe everything, start afresh, scrap everything, throw everything away, start from zero',
    undo: 'undo, undo that, undo this, take that back, revert, revert that, undo the last, roll back, rollback, go one step back',
    correct: `no i meant, i meant, actually, i mean, correction, changed my mind, change my mind, scrap that, hold on, wait, no wait, rather, instead, not that, said it wrong, i said it wrong, thats wrong, that is wrong, not quite right, make it, let me correct, on second thought, on second thoughts, better make it, change it to, change that to, change the, no its, its not, should be, not what i, i misspoke, my mistake, forget that, ignore that, strike that, replace, after all, wrong`,
    remove_after:
      'should not be in, shouldnt be in, must not be in, not be in there, out again, out of there, out, back out, should go, can go, must go',
    remove: `drop, drop the, remove, take out, take away, get rid of, lose the, delete, cut, leave out, leave off, without the, no more, scrap the, skip the, dont need the, forget the, forget about, we dont need, kick out, exclude, strip, cancel the, throw out`,
    all_options:
      'both, all, all of them, all of these, all of those, everything, all three, all four, each of them, the lot, every one',
    none_options: 'none, neither, none of them, none of these, none of those, nothing, no one, not any',
    filler: `well, so, oh, um, uh, hmm, hm, hi, hello, hey, please, thanks, okay, ok, yes, yeah, yep, sure, like i said, as i said, i guess, i suppose, i think, maybe, honestly, basically, actually, just, my goodness, really, right, look, listen, you know, i mean, perhaps, probably, definitely, of course, also, and, but, it should, it shud, it would, something like, thats really all we want out of it, thats it, that is it, thats all, thats really all, its, it is, mainly, mostly, its to, good question, let me think, in short, sorry, to be honest`,
    leading: `or, you have to, you need to, it should, it shud, it must, it needs to, it has to, it can, it will, it would, it could, you should, they should, should, to, be able to, that it, i want it to, we want it to, want it to, i need it to, we need it to, it to, that, able to, please, also, help us, the main one is, the goal is to, the main goal is to, the goal is, goals are, its goals are, its to, it is to, like i said its to, i want, we want, i need, we need, and, our goals are, to be able to, knowing, oh and, then, first, finally, it also should, it should also, also, id like it to, mainly to, mainly, just, but, so, also please, the assistant should, the agent should, the bot should, the assistant, the agent, the bot, the ai, you must, you can, you will, you, we just, we, it, they, next, after that, afterwards, lastly, firstly, second, secondly, third, honestly, well`,
  },

  headings: {
    goals: `goal, goals, objectives, key capabilities, objective, objectives, purpose, purposes, task, tasks, your task, capabilities, capability, abilities, features, functions, what it does, what it should do, what you do, what youll build, responsibilities, duties, mission, use cases, what we want, scope, it should, main functions, core functions, skills, possible actions, services, key features, what it can do, can help with, role`,
    rules: `rule, rules, limits, golden rule, house rules, hard rules, dos, guideline, guidelines, constraint, constraints, limitation, limitations, restrictions, policy, policies, dos and donts, donts, do nots, dont, principles, requirements, guardrails, boundaries, important notes, important, notes, note, compliance, privacy, safety, never, always, must, must not, it must not, what it must not do, following principles, conditions, standards, code of conduct, best practices, remember, forbidden, not allowed`,
    steps: `what to do, step, steps, following steps, workflow, process, procedure, procedures, flow, how it works, conversation flow, call flow, script, instructions, process flow, sequence, order of, main task, how it should work, how to, walkthrough, stages, what happens, scenario steps, need to, perform the following, call script, playbook, do the following, proceed as follows, as follows, you will need to`,
    tone: 'tone, style, voice, tone of voice, personality, manner, communication style, brand voice, language style, tone and style, character',
    audience:
      'audience, target audience, users, target users, customers, who it is for, target group, who uses it, clients, personas, for whom',
    tools:
      'tools, tool, integrations, integration, systems, connections, apps, prerequisites, available tools, access to, software, tech stack, it needs, connects to, resources',
    knowledge:
      'knowledge, knowledge base, sources, information, faq, reference, references, background information, facts, documents, data sources, company information, about us, opening hours, prices, menu',
    greeting: 'greeting, welcome message, opening, first message, opening message, opening line, intro, introduction',
    escalation:
      'escalation, escalate, handoff, hand over, handover, human handoff, transfer, when to transfer, emergencies, hand off, when to escalate',
    examples:
      'example, examples, example conversation, example dialogue, sample, samples, sample dialogue, example interaction, sample conversation, example interactions, dialogue examples',
    edge_cases:
      'edge cases, special cases, exceptions, exceptional cases, corner cases, error handling, troubleshooting, problems, if something goes wrong',
    success: 'success, success criteria, kpis, kpi, metrics, measures, how we measure, success metrics',
    language: 'language, languages, supported languages',
    channel: 'channel, channels, where it runs, medium, platform, platforms',
    name: 'name, agent name, assistant name, bot name, its name',
    output:
      'output, deliverable, output format, format, response format, formatting, reply format, table, columns, structure, template',
    context:
      'background, context, scenario, overview, about, introduction, description, company, business, summary, situation',
  },

  verbs: {
    ask: `${inflect('ask, ask for, collect, request, gather, find out, get the, get their, get answers for, get this information, obtain, capture, take down, determine, enquire, inquire, qualify, identify, authenticate, verify, clarify, learn, establish, inquire about')}, new or returning, need to know, want to know`,
    say: inflect(
      'say, tell, explain, greet, welcome, inform, apologise, apologize, thank, offer, announce, mention, remind, advise, recommend, suggest, propose, present, show, reply, describe, introduce, state, warn, encourage, congratulate, quote, give, share, refuse, return, respond, answer, point out, let them know, let the user know, acknowledge, decline, deny',
    ),
    confirm: `${inflect('confirm, repeat everything, repeat all, say back, recap, wait for, double check, double-check, repeat back, read back, summarise back, check with, get confirmation, obtain confirmation, obtain explicit, get approval')}, explicit confirmation, approval from`,
    handoff: inflect(
      'transfer, hand over, hand off, escalate, pass on, pass it on, put through, forward, connect, hand them, hand it, pass them, redirect, refer',
    ),
    do: inflect(
      'book, schedule, reschedule, cancel, move, change, modify, update, look up, look it up, look, search, search for, find, check, read, send, email, e-mail, text, call, ring, message, notify, save, store, record, log, file, open, create, make, build, write, draft, generate, translate, summarise, summarize, analyse, analyze, compare, assess, score, rate, rank, calculate, work out, estimate, compute, order, place, process, take, handle, manage, resolve, solve, fix, troubleshoot, track, monitor, review, evaluate, plan, organise, organize, arrange, prepare, help, help with, assist, support, guide, teach, train, coach, practise, practice, quiz, test, correct, grade, mark, play, tell stories, entertain, run, execute, perform, set, set up, set reminders, add, delete, remove, fill, fill in, fill out, complete, submit, sign, pay, charge, refund, invoice, bill, issue, return, exchange, renew, extend, register, enrol, enroll, subscribe, sell, upsell, recommend, match, route, sort, filter, triage, prioritise, prioritize, classify, extract, fetch, pull, retrieve, download, upload, import, export, convert, design, draw, paint, code, debug, program, deploy, publish, post, moderate, research, investigate, explore, discover, learn, select, choose, pick, list, collect, provide, deliver, dispatch, ship, start, begin, end, finish, close, continue, proceed, wait, assume, presume, repeat, go, go to, go through, use, keep, hold, reserve, screen, interview, onboard, follow up, chase, remind, maintain, detect, recognise, recognize, adapt, switch, cover, clarify, brainstorm, edit, proofread, rewrite, format, improve, optimise, optimize, simplify, maximise, maximize, ensure, reduce, increase, promote, advertise, negotiate, buy, shop, rent, lease, let, drive, navigate, locate, map, measure, weigh, count, sum, audit, reconcile, forecast, predict, invest, budget, transcribe, record, visualise, visualize, render, put, put them, put it, craft, elevate, serve, cook, clean, repair, get, bring, give, gives, show, display, mention, include, highlight, justify, decide, determine, accept, approve, reject, refuse, deny, transfer, tailor, personalise, personalize, greet, speed up, streamline, automate, book in, sign up, check in, check out, reply to, reply, respond to, respond, turn, triage, reset, unlock, restart, install, configure, restore, describe, roll, file, note, note down, write down, jot down, chase up, quiz, run through, weigh up, quote, phrase, put in, answer, answer to, deal with, take care of, talk to, talk, chat, chat with, speak to, speak with, listen, convince, persuade, motivate, keep track, look after, screen out, point, direct, attach, link, sync, copy, paste, scan, print, inspect, diagnose, treat, prescribe, walk, let, issue, compile, assemble, gather, aggregate, combine, produce, output, handle objections, close deals, nurture, warm up, win, retain, alert, escalate, qualify, learn, be able to',
    ),
    be: `be, is, are, was, were, being, been, stay, stays, remain, remains, sound, sounds, feel, feels, keep, keeps, seem, seems, act, behave, communicate, communicates, speak, speaks, have, has, consider, treat, respect, avoid, focus, adhere, follow, recognise, limit, include, use, format all, format your, format the, format links, sign off, write in, reply in, answer in, respond in`,
  },

  verbEndings: ['ing', 's'],

  types: {
    customer_support: {
      strong: `support mailbox, support inbox, support requests, customer questions, customer enquiries, customer inquiries, customer support, customer service, customer care, support agent, support bot, support chatbot, support assistant, helpdesk, help desk, after-sales, after sales, after the sale, support hotline, customer representative, service agent, customer success, client support, order status, returns, support representative, its support, retail agent, complaints, warranty claims, support customers, support line, call centre, call center, contact centre, contact center, customer helpline, helpline, energy supplier, broadband provider, internet provider, phone company, parcel service, answer customers, answers customers, customers ask, customers write, customers call, questions of customers, guarantee claims, users of our app, users of the app, our users`,
      weak: 'support, customers, orders, refund*, exchange*, complaint*, warranty, tickets, delivery, contract, contracts, tariff*, household customers, help customers, meter*, subscription*, app, login, log in, feature request*, how to questions, parcel*, ship to, shipping, faq, questions from customers, defective, broken, shop, store, account, service, returns policy, broadband, router, outage*, billing, bill, bills, charges, password reset, cancellation*, queries, troubleshoot*, spare parts, hotline, subscriber*, user account, customer, users, plan, packages',
    },
    sales: {
      strong: `showroom visit*, what it costs, sales, sales agent, sales assistant, lead qualification, qualify leads, qualifies leads, qualifying leads, lead generation, outbound sales, sell, sells, selling, quotes for, give estimates, gives quotes, quote requests, upsell*, prospects, prospecting, cold call*, sdr, leads, demo calls, trial sign-ups, free trial, trial class, membership sales, inbound sales, demo booking, book demos, sales workflow, price quotes, showroom visits, sales pipeline, sales rep, car dealership, dealership, car dealer, test drive*, solar panels, recommend products, recommends products, product advisor, shopping assistant, appointment setter, telesales, quotation*, price estimate*, fundraising, wedding dress*, find the right product, sales team, potential customers, potential clients, new customers, qualify visitors, turn visitors into`,
      weak: 'lead, never buy, showroom, quote, quotes, estimates, discount*, pricing, showroom, buyers, offer, deal*, pipeline, crm, close deals, product recommendation*, objection*, conversion, buy, enquir*, survey, enterprise plan, b2b, prospect, competitors, case study, paid plan, sign up, signs up, trial, follow up, dealer, wholesale, interested, budget and timeline, brochure*, catalogue, promotion*, coupon*, convert, closing, hot leads, website visitors, order value',
    },
    education: {
      strong: `tutor*, teacher, teach*, students, student, learners, language learning, homework, exam, exams, exam prep, lesson*, course assistant, quiz*, school, university, college, study assistant, learning assistant, education*, classroom, pupils, driving school, kindergarten, spreadsheets expert guide, library, librarian, language coach, step by step guide on how, apprentice*, e-learning, coursework, lecture*, professor, dissertation*, thesis, seminar*, flashcards, piano lessons, music school, swimming school, pronunciation, spelling, essay feedback, learner, exam questions, mock exam*, study plan, study buddy, history lessons, reading comprehension, year 9, year 10, grade 5, a-level*, sat prep`,
      weak: 'learn*, explain*, practise, pupils, practice exercises, course*, exercise*, knowledge level, grammar, vocabulary, maths, math, science, training course*, training material*, guide on how, curriculum, grades, readers, study, studying, chapter*, textbook*, worksheets, trainee*, concept*, mistakes, language level, lessons, class, topic, correct answer*, hint*',
    },
    health: {
      strong: `dental, dentist*, clinic, doctor, doctors, patients, patient, medical, hospital, physio*, therapist, therapy, pharmacy, psycholog*, mental health, nurse, healthcare, health, symptom*, veterinar*, vet, wellness, medication*, nutritionist, diet plan, surgery, gp practice, optician, midwife, fitness coach, personal trainer, ophthalmolog*, dermatolog*, counsel*, vaccination*, physiotherap*, carers, care plan, elderly care, midwives, allerg*, first aid, meditation, mindfulness, yoga, anxiety, quit smoking, rehab, hearing aid*, orthodont*, dosage, diabetes, blood pressure, blood sugar, nursing home, nutrition*, sleep coach, cbt, wellness coach, gynaecolog*, paediatric*, pediatric*, blood donor*, ambulance`,
      weak: 'diagnos*, treatment*, prescription*, fitness, workout*, diet, sleep, weight, pain, care home, pet, pets, sick, wellbeing, calorie*, exercise plan, symptom, hygiene, injury, injuries, recovery, stress, breathing, exercise routine, calories, protein, cholesterol, checkup*, care, mental',
    },
    coding: {
      strong: `coding, programmer, programming, software developer, software engineer, code review*, code reviewer, debug*, coding assistant, developer assistant, pull requests, python, javascript, typescript, java, sql queries, unit tests, devops, http requests, rest api, code generat*, sql query, sql, postgres database, code reviewer, monorepos, web developer, full stack, linux terminal, javascript console, regex, api calls, bug reports, codebase, compiler, refactor*, commit messages, stack trace*, error logs, kubernetes, docker, terraform, ci pipeline, frontend, backend, react, kotlin, rust, firmware, embedded, graphql, source code, programming language*, database schema*, shell command*, bash, command line, git commit*, pull request, changelog*, code snippets`,
      weak: 'code, developer*, api, git, repository, bug*, deploy*, script*, http, authorization, bearer, json, terminal, framework, function*, algorithm*, snippet*, library, libraries, refactor, logs, server, endpoints, patch, merge, branch, tests, syntax, compile, diff, typescript monorepo',
    },
    hr: {
      strong: `hr, human resources, recruit*, hiring, job candidates, candidates, candidate, resume, resumes, cv, cvs, job descriptions, job description, onboarding of employees, employee onboarding, payslip*, payroll, leave requests, leave balance, leave and payslips, vacation days, interview candidates, job interview*, talent, applicants, job applicants, people team, annual leave, parental leave, new hires, sick leave, vacancy, vacancies, shortlist*, staffing, temp agency, performance review*, exit interview*, employee handbook, reference checks, applicant screening, new starters, colleagues' leave, staff questions, working hours, job offer*, workforce, headcount, employee questions, staff portal`,
      weak: 'employee*, staff, job*, interview*, salary, benefits, onboarding, leave, shift*, personnel, career*, applicant, position, overtime, absence*, contract of employment, probation, wages, pension, holiday allowance, line manager, team lead, hire, recruiter*, screening, skills, part-time',
    },
    real_estate: {
      strong: `real estate, property listing*, property manager, property management, letting agen*, estate agen*, realtor*, tenants, tenant, landlord, apartments, apartment viewings, viewings, rental properties, mortgage broker, housing, flats, home buyers, properties, property listings, property listing, rental listings, real estate listing, lettings, realestate, student housing, open house, valuation*, tenancy, property viewings, housing association, building manager, letting, rentals, holiday lets, block of flats, apartment building, house hunting, home viewings, property portal, property agent*`,
      weak: 'property, house*, apartment*, rent*, lease*, bedroom*, square footage, condo, viewing, flat, neighbourhood, move in, listing, listings, deposit, bedrooms, furnished, square metres, square meters, balcony, floor plan*, mortgage, move-in, broker*, garage, occupants, listed flats',
    },
    hospitality: {
      strong: `hotel, hostel, guesthouse, guest house, b&b, bed and breakfast, restaurant, pizzeria, pizza, cafe, café, coffee shop, bar, catering, table reservations, room service, menu, chef, sous chef, recipe*, culinary, cooking, food orders, takeaway, bakery, guests, campsite, resort, diner, bistro, food truck, wine bar, pub, dishes, table booking*, wedding venue, event venue, banquet*, caterer, brewery, winery, spa, holiday park, glamping, housekeeping, waiters, allergens, vegan options, sushi, deli, ice cream, food delivery, cake*, tea room, steakhouse, tasting menu, guest services, front desk of the hotel, room rates, cocktail*, barista, reservations at our restaurant`,
      weak: 'food, drinks, guest*, booking*, dish*, breakfast, tables, meal*, cuisine*, room*, kitchen staff, toppings, check-in, check in, check-out, check out, nights, kitchen, ingredients, serve, serving*, set menu, terrace, table, cook, vegetarian, wine, beer, party size, opening hours',
    },
    travel: {
      strong: `travel, travel agen*, trip*, itinerar*, flights, flight, airline, airline tickets, airport, holidays abroad, tour*, tourist*, vacation planning, holiday planning, cruise, travel planner, ride service, book a ride, taxi*, ride-hailing, crossing, trip planner, sightseeing, backpack*, city guide, bus tickets, train tickets, car rental, ferry, tour operator, excursion*, destinations, airport transfer*, shuttle, hiking, safari*, ski trip*, timetable*, bus company, rail, railway, metro, travel insurance, boat trips, walking tours, tour guide, travellers, travelers, traveler*, jet lag, packing list for, layover*, road trip*, flight delays, airlines`,
      weak: 'destination*, pick-up, luggage, passengers, ride, riding, vacation, holiday*, passport, visa, luggage, hotels, departure, sightseeing, cheapest, round-trip, hotel, hostels, sights, journey*, fares, platform, boarding, cabin, guide, coach trip, arrival, route, stopover, tickets, weekend getaway',
    },
    finance: {
      strong: `claims, insurance claim*, insure, insurance broker*, brokers, policy number*, bank account*, bank customers, savings bank, banking, finance, financial, tax, taxes, accounting, accountant, bookkeep*, invoic*, invest*, stock market, portfolio, loan*, mortgage*, credit union, insurance, insurer, insurance claims, budgeting, expenses, expense reports, crypto*, wealth, payroll taxes, financial advisor, fintech, debt, pension*, trading, auditor, claims handling, treasury, vat, credit card*, remittance, payout*, policyholder*, underwriting, etf, retirement, accounts payable, accounts receivable, dunning, overdue invoices, unpaid invoices, debt collection, expense clerk, receipts, budget planner, personal finance, financial statements, tax return*, insurance broker, bank statement*, stocks, dividends, payments team, credit score*`,
      weak: 'bank, money, budget, ledger, receipt*, bookkeeper*, deduction*, savings, premium, interest rate*, payments, currency, transactions, refunds, balance sheet, revenue, policyholders, executive summary, receipt, premium*, claim, claims, coverage, policy number, cash flow, spending, income, costs, profit, fees, balance, reimbursement*, instalment*, markets, statements',
    },
    personal_assistant: {
      strong: `personal assistant, my assistant, my calendar, my emails, my email, my inbox, my day, my tasks, my schedule, my to-do, todo list, to-do list, life coach, daily planner, remind me, organise my, organize my, manage my, my reminders, family assistant, household assistant, my diary, my mail, my notes, secretary, summarizing emails, fetching emails, calendar events, habit*, weather forecast, outfit*, errands, packing list, birthdays, household chores, chores, remind me to, my partner, my wife, my husband, my kids, smart home, journaling, my week, my home, plan my day, my appointments, my shopping, my life, my meetings, my messages, assistant on telegram, my groceries, wake me, to-dos, morning briefing, my personal`,
      weak: 'remind*, reminder*, daily, calendar, schedule, inbox, tasks, assistant for me, myself, my, events for today, notes, personal, journal, wardrobe, grocery, groceries, note down, agenda, follow-ups, time management, productivity, routine, goals for the day, umbrella',
    },
    operations: {
      strong: `it desk, the it desk, first-line help, service desk, coordinate volunteers, volunteers for, volunteer coordination, food bank, it support, it helpdesk, it help desk, it department, it queries, internal tool, operations, warehouse, logistics, supply chain, procurement, inventory management, maintenance requests, facility management, field technicians, dispatch*, meeting transcripts, transcript, transcripts, project management, internal knowledge, process automation, shift planning, incident*, fleet, purchase orders, stock levels, suppliers, factory, production line, data entry, back office, roadside assistance, meeting notes, service technicians, route sheet*, delivery drivers, loading dock, inventory counts, checklists, site manager, construction site*, equipment checks, quality control, inspection report*, standard operating procedure*, sop, sops, on-call, control room, machine operators, shop floor, parish, charity, stock assistant, field staff, work instructions, handover notes, shift handover, internal slack, our warehouse, ticket triage, maintenance team`,
      weak: 'internal, workflow, process*, automation, employees, stock, team, project*, it, tasks, tickets, documents, policies, invoices, work orders, troubleshooting, technician*, equipment, machines, volunteers, roster, rota, shift, shifts, driver*, shipment*, depot, supplier*, reorder*, purchase order*, site, safety, checks, inspection, vehicle*, tools, materials, rooms, colleagues, in-house, admin, forms, approval*, spare part*',
    },
    content_creation: {
      strong: `content creation, copywrit*, blog, blog posts, social media posts, social media manager, community manager, content writer, content calendar, newsletter*, marketing copy, seo, video scripts, youtube, tiktok, instagram captions, captions, ghostwriter, press release*, ad copy, digital marketing, etsy listing, product listing, listing for my, product descriptions, podcast*, story writer, slogan*, hashtags, screenwriter, image prompts, midjourney prompt*, creative writing, speechwriter, prompt generator, write articles, essay writer, title generator, scriptwriter, subtitles, product copy, brand voice, proofread*, grammar checker, rewrite*, tagline*, infographic*, email campaign*, landing page*, blog outline, storyboard*, show notes, wedding speech, editor of, weekly newsletter, headline writer, social posts, carousel*, ad campaign*, content ideas, marketing assistant, linkedin posts, write a blog, writes articles, editorial, recipe blog, translate texts`,
      weak: 'write, writing, article*, content, post*, marketing, text, creative, brand, headline*, essay*, editing, design, campaign*, emojis, translator, translate*, words, tone of voice, draft*, copy, title*, hook, audience engagement, outline, publish, caption, keywords, storytelling, editor, paragraph*, style guide, call to action',
    },
    research: {
      strong: `research, researcher, research assistant, literature review*, market research, academic papers, scientific papers, competitor analysis, data analysis, fact check*, fact-check*, systematic review, analyse papers, deep research, data analyst, patents, web research, news monitoring, research a company, for every company, for each company, every company, careers page, different sources, peer-reviewed, bibliograph*, librarian for, journal articles, due diligence, knowledge discovery, interview transcripts, evidence review, archives, archive, genealogy, ancestry, historical sources, dataset*, hypothes*, trend report*, briefing*, dossier*, company profile*, literature, studies, research question*, annotated bibliography, scrape, desk research, background research, compare sources, market analysis, monitors news, tracks competitors, summarise papers, summarises papers`,
      weak: 'analyse, analyze, analysis, sources, citations, papers, find information, report*, compare, statistics, survey data, investigat*, summaries, data, source, evidence, findings, methodology, summary of, insight*, trend*, evaluate, market, sector, reports, published, journal, reviews of',
    },
    legal: {
      strong: `law firm, lawyer, attorney, legal assistant, legal advice assistant, legal questions, contracts, contract review, legal documents, paralegal, court, litigation, notary, immigration law, tenancy law, legal, terms of service generator, privacy policy generator, solicitor, legal intake, nda, ndas, gdpr questions, employment law, trademark*, immigration, divorce, custody, wills, probate, bylaws, legalese, eviction, legal aid, data protection officer, gdpr, legal advice, tenancy agreement*, lease explainer, residential leases, terms and conditions, patent*, copyright, consumer rights, legal team, case law, statute*`,
      weak: 'law, contract*, clause*, case intake, regulation*, compliance, rights, legislation, agreement*, dispute*, clause, tenant rights, landlord disputes, deadline*, claim, sue, liability, policy, agreements, signature, solicitors',
    },
    entertainment: {
      strong: `game, games, role play, roleplay, role-playing, text adventure, storyteller, dungeon master, character, fictional, trivia, quiz show, movie*, film*, cinema, theater, theatre, concert*, music recommendations, joke*, comedian, stand-up, fan, anime, debate between, puzzle*, novel, fantasy, horoscope*, tarot, astrolog*, magician, movie tickets, poet, rapper, songwriter, persona, debate, friend, virtual girlfriend, virtual friend, companion, escape room, party games, museum*, gallery, festival*, theme park, radio, dj, playlist*, bedtime stor*, karaoke, riddle*, chess, sports scores, football club, fantasy football, matchmaking, board game*, video game*, streamer*, npc, murder mystery, pub quiz, fan club, concert tickets, box office, aquarium, zoo, game master, dungeon, storytelling, improv, interactive story, interactive fiction, choose your own adventure, party planner, lyrics, celebrity impression*`,
      weak: 'fun, play, story, stories, music, song*, entertain*, characters, fiction, adventure, humor, humour, imagine, event tickets, celebrity, conversation partner, players, player, level, fans, show, shows, episode*, sports, match, team, points, score, hero, villain, magic, mystery, dice, sarcastic, roast',
    },
  },

  capabilities: {
    calendar: {
      named:
        'calendar, calendars, calender, calendar system, diary, schedule tool, scheduling system, appointment system, booking calendar, calendar integration, calendar tool, calendar app',
      tasks: `book appointments, book an appointment, cancels the appointment, cancel the appointment, moves the appointment, move the appointment, books the appointment, book the appointment, moves or cancels the appointment, move or cancel the appointment, change an appointment, change appointments, consultation slot, consultation slots, demo slot, demo slots, viewing slot, viewing slots, interview slot, interview slots, pick a time, pick a slot, choose a time, choose a slot, find a time, offer a slot, offers a slot, offer slots, offer times, free appointment, next free, demo calls, demo call, books viewings, books demos, books a call, books a meeting, books calls, make an appointment, make appointments, arrange a viewing, arrange viewings, arrange a meeting, arrange meetings, arrange appointments, book appointment, booking appointments, book appointment*, schedule appointment*, scheduling appointment*, schedules appointment*, appointment scheduling, appointment booking, manage appointments, schedule and manage appointments, move appointments, cancel appointments, reschedule appointment*, schedule meetings, schedule a meeting, schedule a call, book a call, book calls, book a meeting, book meetings, book a survey, book the survey, book a visit, book visits, book a viewing, book viewings, schedule viewings, schedule a viewing, book demos, book a demo, schedule demos, free slots, available slots, free slot, open slots, appointment slots, set up meetings, calendar events, create event, schedule interviews, schedule an interview, book lessons, schedule lessons, book a lesson, book a slot, book slots, book time, schedule visits, schedule a visit, schedule a callback, showroom visits, book showroom, schedule a demo, appointments, an appointment, books appointments, schedules meetings, rescheduling, reminder appointments, site visits, book a session, book sessions, book consultations, book a consultation, schedule consultations, schedule a consultation, free times, time slots, book jobs, book a site visit, schedule a site visit`,
    },
    email: {
      named:
        'email, e-mail, emails, e-mails, mails, support mailbox, shared mailbox, mailbox, inbox, email system, email account, email integration, mail',
      tasks: `send an email, send emails, draft mails, draft emails, draft an email, drafts of mails, drafts of emails, incoming email, incoming emails, incoming mail, answer mails, answers mails, reply to mails, emails me, mails me, mail me, email us, emails us, email out, by mail, reminder emails, reminder mails, email reminder*, sends an email, sends emails, email them, email the, e-mail the, e-mail them, emails the, e-mails the, by e-mail, per email, confirmation email, email confirmation, follow-up email*, follow up email*, fetching emails, summarizing emails, summarise emails, read emails, reply to emails, email a, mail them, mail the, e-mail a, send it by mail, newsletter by email, email me, send a summary by, emailing`,
    },
    sms: {
      named: 'sms, text messages, text message, sms messages, text messaging, sms reminder*',
      tasks: `text them, text me, texts me, text us, texts us, text people, texts people, text customers, texts customers, text clients, text patients, text guests, sends texts, a text the day before, more text, reminder text, reminder texts, text back, text confirmations, text the, text a, text message, by text, via text, by sms, via sms, send a text, sends a text, text confirmation, confirmation text, send texts, text reminder*, text me, texting them, texts them, texts the, as a text`,
    },
    crm: {
      named:
        'crm, crm system, crm integration, customer database, lead database, customer relationship, leads database, client database, contact database, our leads system, client management system, customer record*, customer file*, client list, customer list, contact list, member list, members list, client file*, lead list',
      tasks: `save the lead, saves the lead, save leads, log the lead, log leads, store the lead, record the lead, lead record, put them in the crm, update the crm, crm updates, create a lead, add the lead, leads in, keep the leads, capture leads, lead capture, look up the client, customer history, client history`,
    },
    payments: {
      named:
        'payments, payment system, payment provider, payment gateway, payment processing, credit card payments, card payments, checkout, payment link*',
      tasks: `take payments, take payment, refunds go to, refunded in full, refunds are paid, pays refunds, pay refunds, payment reminder, send a payment link, sends a payment link, payment details are taken, set up a payment plan, take a payment, take the payment, take the payments, accept payments, process payments, process payment, collect payment, collect payments, charge the customer, charge their card, charge the card, card payment, pay online, pay by card, take a deposit, take deposits, collect a deposit, refund customers, issue refunds, issue a refund, process refunds, refund the, make refunds, payment reminders, touch money, billing and insurance processing, make a payment, make payments, take card details, pays by, send payment`,
    },
    order_management: {
      named:
        'order system, order management, orders system, order database, order tracking, shop system, ordering system, order tool, oms, order book, ecommerce platform, web shop system, order management system, pos system, till system',
      tasks: `look up order*, looks up the order, look up the order, look up their order, looks up their order, find orders, order lookups, purchase order, purchase orders, where is my parcel, where is my package, wheres my order, where their parcel, where my parcel, check an order status, find an order, start an exchange, looks up order*, look orders up, order status, track orders, track order, track an order, track packages, track parcels, order lookup, check orders, check the order, where their order, where is my order, where my order, cancel or modify pending orders, modify orders, cancel orders, cancel an order, change orders, take orders, take an order, take the order, place orders, place an order, place the order, order pizza, make a pizza order, process orders, handle orders, orders and returns, inquiries related to their orders, order processing, about their orders, find the order, returns and exchanges, return or exchange, start the return, start a return, initiate returns, delivery status, shipment status, shipping status, look up deliveries, order information, find their order, food orders, takes orders, order is, track deliveries, track shipments, parcel tracking, check an order, order history, order number, reorder*`,
    },
    inventory: {
      named:
        'inventory system, stock inventory, product inventory, stock system, warehouse system, stock list, stock database, stock levels, inventory management, wms, parts catalogue system',
      tasks: `check stock, checks stock, manage inventory, track inventory, inventory levels, stock count*, current quantity, low-stock, stock questions, stock check, in stock, check availability of products, check inventory, whats in stock, what is in stock, check whether we have it, product availability, stock level*, out of stock, check if we have, low stock, reorder stock, part availability`,
    },
    web_search: {
      named:
        'web search, google, internet search, search engine, bing, internet, web browsing, browser, online search, web access, search tool',
      tasks: `search the web, search online, find their website, careers page, find their careers, their website, competitor websites, published since, peer-reviewed papers, official reports, search for papers, find papers, two different sources, find sources, finds sources, searches the web, search the internet, look it up online, look up online, browse the web, browse the internet, google the, find on the web, find online, searching the web, research online, web research, looks online, on the internet, from the web, using google, visit the website, scrape, scraping, crawl the, url of the company, published on the website, on the company website, current information, latest information online, find articles, go online`,
    },
    knowledge_base: {
      named: `knowledge base, knowledgebase, knowledge-base, worksheets, course materials, house rules document, faq, faqs, faq pages, faq page, help pages, help page, help center, help centre, help articles, handbook, employee handbook, wiki, internal wiki, documentation, product manuals, manuals, company policies, our policies, policy documents, knowledge database, help docs, product documentation, our documents, internal documents, knowledge library, guidelines document, staff handbook, price list, user manuals, product catalogue, product catalog, our guides, intranet pages, company documents`,
      tasks: `answer from our, answers from our, from my worksheets, from our worksheets, from my notes, from our notes, from my slides, from my documents, from our documents, from my materials, from our materials, from the worksheets, from the course materials, from the documents, from our price list, from the menu, answers what it knows, answer what it knows, same questions, same mails, same things, common questions, frequent questions, frequently asked, standard questions, search the help, searches the help, search help, answer based on our, search our documents, search the docs, search the knowledge, look up in our documents, based on our documents, from our website, look up policies, from the handbook, from the manual, answer questions about our policies, consult the manual, based on our manuals, from our faq`,
    },
    database: {
      named:
        'database, databases, data base, ledger, client records, sql database, records system, patient records, patient record, catalogue database, catalog database, db, airtable base, library system, records database, student records, member database, registry, data warehouse, membership database, patient database, student database, library catalogue, collection database',
      tasks: `search the catalogue, search the catalog, meter readings, account data, account details, customer account, look up their record, look up the customer, look up a customer, run a query, running it, sql query, sql queries, look up records, maintain records, maintain patient records, update records, update the record, update the database, store the data, save the data in, query the database, log it in, create tasks, store results, save results, keeps records, record keeping, look up their account, profile information, look up members, look up the member, account lookup, renew loans, check the register`,
    },
    ticketing: {
      named:
        'ticket system, ticketing, ticketing system, tickets, support tickets, support ticket, help desk system, helpdesk system, issue tracker, service desk, it tickets, ticketing tool, ticket tool, maintenance tickets, work order system, job tickets',
      tasks: `open a ticket, opens a ticket, create a ticket, creates a ticket, raise a ticket, log a ticket, file a ticket, open tickets, create tickets, creates tickets, close tickets, update tickets, assign tickets, ticket for the, support request form, outage report, file a report, files a report, breakdown report, fault report, raise tickets, log an issue, log issues, log faults, file a bug, bug report, report the fault, make a ticket, log a repair, opens tickets, work orders, create a work order, log complaints`,
    },
    maps: {
      named: 'maps, map, route planner, gps, navigation, map service, distance calculator, geocoding',
      tasks: `work out the distance, calculate the distance, distance between, calculate distance, find directions, give directions, driving time, travel time between, nearest branch, nearest store, find the nearest, plan the route, plan routes, route planning, directions to, find nearby, calculate the route, drive time, closest location, show the way, distance, check the postcode`,
    },
    weather: {
      named: 'weather, weather forecast, weather service, weather data, forecast api, weather api',
      tasks:
        'check the weather, checks the weather, weather report, weather conditions, look up the weather, weather information, forecast for the weekend, rain forecast',
    },
    code_execution: {
      named:
        'code interpreter, code execution, sandbox, python interpreter, repl, terminal access, notebook environment, test runner',
      tasks:
        'run code, runs code, execute code, executes code, run python, execute python, run scripts, run the tests, run tests, run unit tests, run sql, run the code, execute scripts, run their code',
    },
    file_storage: {
      named:
        'file storage, cloud storage, shared drive, file server, document storage, shared folder, drive folder, s3, nas, document archive',
      tasks:
        'upload files, store files, save the file, save files, download files, file uploads, upload documents, upload photos, store the documents, save the document, archive documents, save it to the drive, file the documents, upload a photo, receive photos, save to a folder',
    },
    spreadsheet: {
      named:
        'spreadsheet, spreadsheets, excel sheet, excel file, excel, price sheet, google sheet, sheet, csv file, csv, excel list, excel table',
      tasks:
        'write to the sheet, update the spreadsheet, in the sheet, to the sheet, row per, append a row, appends a row, appended to the sheet, append rows, adds a row, add rows, a row in the, row to the, log in a spreadsheet, add a row, fill the sheet, range from the price sheet, track in a sheet, export to excel, into a sheet, save to a sheet',
    },
    translation: {
      named: 'translation, translation service, translator tool, translation api, translation tool',
      tasks:
        'translate messages, translate documents, translate the, translates documents, translate between, live translation, translate texts, translate emails, translates messages, translate into, translate their',
    },
    image_generation: {
      named: 'image generator, image generation, picture generator, image tool',
      tasks: `generate images, generate an image, make a picture, make a square picture, make an image, make images, create a picture, picture of the, picture of a, make a poster, draw a picture, design a logo, make a logo, product photo, product pictures, produce a picture, generates images, create images, create an image, generate pictures, make pictures, create pictures, draw pictures, generate illustrations, create illustrations, create artwork, generate artwork, render images, generate a picture, creates images, create visuals, generate visuals, draw an image, create a logo, generate logos, produce images`,
    },
    travel_booking: {
      named:
        'flight booking, travel booking, booking engine, hotel booking system, flight search, gds, airline booking, travel booking system',
      tasks: `book flights, book a flight, book a ride, order a ride, book rides, call a taxi, book a taxi, taxi booking, look up a crossing, cancel or look up a crossing, offer a crossing, book a crossing, change a crossing, book a car, rebook, rebooking, hire a car, rent a car, change a flight, books flights, find flights, find the 2 lowest price round-trip flights, search flights, search for flights, flight search, book hotels, book a hotel, book trips, book travel, airline tickets, round-trip flights, book trains, book train tickets, compare flights, cheapest flights, flight prices, book a trip, reserve flights, hotel search, find hotels, rebook flights, change flights, flight status, book a ferry`,
    },
    reservation: {
      named:
        'reservation system, booking system, reservations system, reservation tool, table booking system, property management system, room booking system, reservation book, reservation software, booking tool, booking platform, booking software, reservations book',
      tasks: `table reservation*, book a table, booking request, booking requests, book a stay, room is booked, waiting list for, book tables, books tables, reserve a table, reserve tables, take reservations, takes reservations, take bookings, takes bookings, make reservations, make a reservation, room bookings, book rooms, book a room, room reservations, room availability, check availability of rooms, check room availability, book movie tickets, book tickets, reserve rooms, reserve a room, reserve seats, book seats, ticket booking, manage reservations, manage bookings, handle bookings, handle reservations, change bookings, cancel bookings, change reservations, cancel reservations, taking reservations, table bookings, reserve equipment, reserve a, hold a table, reservations, place a hold, rental bookings, book a court, book courts, hall bookings, book a class, book classes, book equipment, campsite bookings, book a pitch`,
    },
    hr_system: {
      named:
        'hr system, hr software, hris, payroll system, applicant tracking, ats, leave system, time tracking system, hr database, hr tool, hr platform, personnel system, payroll software, hr portal, time tracking tool',
      tasks: `leave balance, leave requests, leave balances, leave request, payroll questions, sick notes, sick note, file leave, submit leave, payslips, payslip, vacation requests, holiday requests, request time off, vacation balance, remaining vacation days, sick leave requests, time off requests, pto balance, pto requests, annual leave requests, shift swaps, book leave, remaining leave`,
    },
    analytics: {
      named:
        'analytics, analytics tool, dashboard, dashboards, bi tool, reporting tool, business intelligence, statistics tool, web analytics, power bi, tableau, looker',
      tasks:
        'track metrics, analyse the data, sales reports, generate reports, weekly report, usage statistics, visitor numbers, report on numbers, create charts, conversion rates, analyse campaign, pull reports, campaign performance, monthly reports',
    },
    social_media: {
      named:
        'social media, social media accounts, social networks, social channels, social media tool, social accounts',
      tasks:
        'post on social media, post to instagram, post on instagram, publish posts, schedule posts, post to facebook, post on linkedin, post to linkedin, publish on social media, tweet, tweets, post tweets, reply to comments, social media posting, posts to social, schedule social, publish it on',
    },
    messaging: {
      named:
        'messenger, instant messaging, chat app, messaging app, team chat, push notification*, push message*, group chat, staff chat',
      tasks:
        'send a message to, whatsapps around, message volunteers, message people, post in the slack, notify client, notify the team, notify the client, message the team, ping the team, message our, notify the driver, alert the team, notify staff, alert staff, send a message in, post in the channel, notify customers, notify me, ping me, message me, alert me, notify the manager',
    },
    http_api: {
      named:
        'api, rest api, http api, webhook*, http request*, our own api, internal api, backend api, graphql, api endpoint*, endpoint*',
      tasks:
        'call our api, call the api, calls our api, http requests, send http, call an endpoint, trigger a webhook, execute http, execute the http request, call a webhook, api call*, post to our backend, hit our api',
    },
    human_handoff: {
      named:
        'human handoff, live agent, human agent, human agents, live chat handover, call transfer, live handover, human operator, live transfer',
      tasks: `transfer to a human, transfer the conversation, put them straight through, puts them straight through, put straight through, puts through to, passed to the, passes to the, passed on to, transfer these to, hand over to the, handover to a, hands them to, hand them to, put callers through, connect callers, passes them to, decided by a human, escalating to, transfer the user to, transfer to human, transfer them to, transfer the call, transfer the caller, transfer calls, hand over to, hands over to, hand off to, hand it over to, hand them over to, pass on to a human, escalate to, escalates to, escalate it to, connect to a human, connect with a human, connect them to, talk to a human, speak to a human, speak to a person, talk to a person, forward to a human, put through to, put them through to, pass it to a, pass it to the, pass them to, pass to a, hand the case to, real person, to a colleague, to our staff, take over the chat, warm transfer, goes to staff, go to staff, forward the call, hand to a`,
    },
    news: {
      named: 'news, news feed, news api, rss, rss feed*, news sources, headlines',
      tasks:
        'read the news, news about, been news, in the news, press coverage, latest news, summarise the news, summarize the news, news articles, follow the news, daily news, industry news, news updates, news briefing',
    },
    shopping: {
      named:
        'shopping list, shopping cart, price comparison, online shopping, marketplace, product search, grocery list',
      tasks:
        'add to cart, compare prices, price comparison, buy online, order groceries, find products, product recommendations from amazon, shop for, add to basket, shopping for, grocery order, find the best price',
    },
    document_generation: {
      named:
        'document generator, pdf generator, document templates, template engine, contract generator, e-signature, docusign',
      tasks: `generate pdf*, create pdf*, as a word document, word documents, create a pdf, as a pdf, generate documents, create documents, generate contracts, fill in the form*, fill out form*, generate invoices, create invoices, write invoices, generate a report as, draft contracts, create quotes as, pdf report, generate quotes, produce documents, fill in templates, create contracts, generate letters, generate a pdf, create offers, generate proposals, create proposals, prepare documents, draft documents, write the quote, make a pdf, word document, issue invoices, issue certificates`,
    },
    speech: {
      named:
        'speech recognition, text to speech, text-to-speech, speech to text, voice synthesis, transcription, dictation, voice recognition, tts, stt',
      tasks:
        'transcribe calls, transcribe audio, read aloud, reads aloud, transcribe meetings, transcribe recordings, pronunciation feedback, voice transcription, multilingual transcription, listen to recordings, voice notes, record the call',
    },
  },

  toolPairs: EN_TOOL_PAIRS,

  channels: {
    chat: `chat, chatbot, web chat, on telegram, on whatsapp, over whatsapp, via whatsapp, whatsapps, by whatsapp, slack channel, per message, each message, every message, player types, user types, they type, pastes, paste a, people paste, on our shop page, text adventure, webchat, website chat, live chat, chat window, chat widget, chat box, on our website, on the website, on our site, website widget, whatsapp, telegram, messenger, slack, teams, discord, in the app, our app, in our app, text chat, web shop, online chat, typing, type a number, intranet, on our web page, on my website, web page, chat bubble, instagram dm, on our homepage, in slack, in teams`,
    voice: `picks up the phone, pick up the phone, answers the phone, answering the phone, users will call, by voice, voice calls, on the telephone, over the telephone, they phone, they ring, phone, telephone, by phone, on the phone, phone calls, phone call, phone bot, voice bot, voicebot, call center, call centre, calls, callers, caller, voice agent, voice assistant, voice-powered, hotline, phone line, inbound calls, outbound, outbound calls, incoming calls, answer the phone, answers the phone, picks up the phone, phone number, spoken, ivr, over the phone, end the call, the call, switchboard, receptionist for calls, vapi, speaks with callers`,
    email:
      'support mailbox, shared mailbox, mailbox, incoming email, incoming mail, incoming mails, by mail, answers mails, answer mails, handles email, handle emails, reads emails, by email, via email, email channel, reply to emails, answer emails, answers emails, email support, email bot, over email, through email, incoming emails, email inbox, support inbox, replies to emails, answering emails, over e-mail, by e-mail, shared inbox',
    sms: 'texts them, text them, texts people, texts customers, texts clients, texts patients, texts guests, texts leads, sms, by sms, via sms, text message bot, over sms, by text message, via text message, through sms, over text, by text, through text messages',
    api: 'as an api, via api, through an api, api only, headless, rest endpoint, embedded via api, over an api, no user interface',
  },

  tones: {
    friendly: 'friendly, friendliness, friendly and, amiable, affable, cordial',
    welcoming: 'welcoming, hospitable',
    approachable: 'approachable',
    nice: 'nice',
    cosy: 'cosy, cozy, homey',
    warm: 'warm, warmth, kindhearted, warmly, warm-hearted, heartfelt, homely',
    professional: 'professional, professionally, professionalism, businesslike, business-like, corporate',
    formal: 'formal, formally, formality',
    informal: 'informal, informally',
    casual: 'casual, casually, laid-back, laid back, chilled, relaxed, easygoing, easy-going, chill',
    calm: 'calm, calming, calmly, soothing, composed, serene, tranquil',
    unhurried: 'unhurried, slowly, slow-paced',
    polite: 'polite, politely, politeness, courteous, courtesy, well-mannered, gracious',
    helpful: 'helpful, helpfully, obliging, accommodating',
    patient:
      'patient tone, patiently, be patient, being patient, very patient, patience, patient and, stays patient, is patient, remain patient, stay patient, and patient, endlessly patient, patient manner, patient with, always patient, calm patient',
    empathetic:
      'empathetic, empathic, empathy, empathetically, compassionate, compassion, sympathetic, understanding tone, caring, sensitive tone, kind-hearted, supportive',
    kind: 'kind, kindly, kindness',
    gentle: 'gentle, gently, gentleness',
    'non-judgemental':
      'non-judgemental, non-judgmental, nonjudgmental, not judging, without judging, without judgement',
    respectful: 'respectful, respectfully, considerate',
    cheerful: 'cheerful, cheery, bubbly, sunny, joyful, jolly, bright',
    upbeat: 'upbeat',
    enthusiastic: 'enthusiastic, enthusiasm, energetic, lively, excited, energising, passionate, dynamic tone',
    positive: 'positive, positivity, optimistic, uplifting, positive energy',
    encouraging: 'encouraging, encouragement, motivating, motivational, inspiring, supportive tone',
    witty: 'witty, wit',
    wry: 'wry',
    'dry humour': 'dry humour, dry humor, dry wit',
    eerie: 'eerie, spooky, creepy, uncanny',
    'old-fashioned': 'old-fashioned, old fashioned, vintage',
    humorous: 'humorous, humor, humour, funny, jokes allowed, tongue-in-cheek, comedic, with a wink',
    playful: 'playful, playfully, cheeky, fun, quirky, whimsical',
    quirky: 'quirky, quirks, eccentric',
    charming: 'charming, charm, charismatic',
    sophisticated: 'sophisticated, sophistication, elegant, refined, classy, posh, luxurious, upscale',
    straightforward:
      'straightforward, straight forward, straight-forward, to the point, no fluff, no-nonsense, no nonsense, matter-of-fact, matter of fact, plain-spoken, plain spoken, blunt',
    direct:
      'direct tone, be direct, direct and, and direct, very direct, direct style, direct but, clear and direct, frank',
    concise:
      'concise, concisely, brief and, succinct, short and sweet, brief tone, short and clear, terse, crisp, snappy, keep it brief, keep it short',
    clear:
      'clear and, clear tone, and clear, clear language, clarity, simple language, simple terms, clear simple, easy to understand, clear words',
    plain: 'plain, plain language, plain english, plain-language, plain words',
    concrete: 'concrete',
    short: 'short and, answers are short, short tone',
    precise: 'precise, precisely, precision, accurate tone, exact',
    neutral: 'neutral, neutrally, impartial, unbiased, objective, factual, neutrality',
    serious: 'serious tone, serious and, and serious, sober, earnest, solemn, be serious',
    confident: 'confident, confidently, self-assured, assertive, authoritative',
    reassuring: 'reassuring, reassure, reassurance, comforting',
    persuasive: 'persuasive, convincing, compelling, persuasively',
    captivating: 'captivating, engaging, gripping, enthralling',
    knowledgeable: 'knowledgeable, expert tone, well-informed, competent, expertly',
    trustworthy:
      'trustworthy, honest, honestly spoken, sincere, transparent tone, trusted, reliable tone, honest and, discreet',
    conversational: 'conversational tone, conversational style, natural tone, chatty, conversational and, talkative',
    'down-to-earth': 'down-to-earth, down to earth, like a neighbour, like a neighbor, folksy, unpretentious, grounded',
    creative: 'creative tone, creative and, imaginative, poetic, colourful, vivid',
    strict: 'strict tone, be strict, strict but, stern, firm, firm but, strict and, tough',
    sarcastic: 'sarcastic, ironic, snarky, sarcasm, sardonic',
    salesy: 'salesy, pushy, sales-y, hard-sell, hard sell, aggressive',
    youthful: 'youthful, young tone, trendy, hip, cool tone, gen z',
    efficient: 'efficient tone, brisk, efficient and, quick and efficient, businesslike and efficient',
    diplomatic: 'diplomatic, tactful, tactfully',
    modern: 'modern tone, contemporary tone, modern and',
    academic: 'academic tone, scholarly, scientific tone, academic style',
    dramatic: 'dramatic, theatrical, mysterious, epic tone',
    robotic: 'robotic, stiff, corporate-speak, corporate speak, cold',
  },
  verbosity: {
    concise:
      'concise, short answers, keep it short, brief answers, short replies, keep answers short, answers short, to the point, succinct, brief replies, one or two sentences, keep replies short, short sentences, keep it brief, briefly',
    detailed:
      'detailed answers, in detail, in depth, in-depth, thorough, thoroughly, comprehensive answers, long answers, elaborate answers, detailed explanations',
  },

  languages: {
    en: 'english',
    de: 'german',
    es: 'spanish, castilian',
    fr: 'french',
    pt: 'portuguese',
    it: 'italian',
    ru: 'russian',
    zh: 'chinese, mandarin, cantonese',
    ja: 'japanese',
    nl: 'dutch, flemish',
    pl: 'polish',
    tr: 'turkish',
    ar: 'arabic',
    hi: 'hindi',
    ko: 'korean',
    sv: 'swedish',
    da: 'danish',
    no: 'norwegian',
    fi: 'finnish',
    cs: 'czech',
    uk: 'ukrainian',
    el: 'greek',
    he: 'hebrew',
    hu: 'hungarian',
    ro: 'romanian',
    vi: 'vietnamese',
    th: 'thai',
    id: 'indonesian',
    ca: 'catalan',
    cy: 'welsh',
    ga: 'irish gaelic',
    bn: 'bengali',
    ta: 'tamil',
    ur: 'urdu',
    fa: 'persian, farsi',
    tl: 'tagalog, filipino',
  },

  people: `customers, customer, people, person in charge, workers, shift workers, volunteers, volunteer, player, tenants, prospects, prospect, freelancer, passenger, pupil, kids, mums, dads, bookkeepers, debtors, borrower, renter, renters, worker, driver, rider, riders, hosts, landlords, members of, subscriber, attendees, attendee, audience members, newcomers, apprentices, collectors, dieters, patients, clients, client, patients, patient, employees, employee, staff, colleagues, users, user, guests, guest, visitors, visitor, students, student, pupils, learners, learner, readers, parents, tenants, tenant, homeowners, homeowner, home owners, members, member, subscribers, applicants, candidates, prospects, leads, buyers, sellers, shoppers, travellers, travelers, tourists, passengers, callers, caller, residents, citizens, developers, engineers, teachers, managers, owners, business owners, landlords, drivers, players, gamers, fans, children, kids, teenagers, teens, adults, beginners, seniors, elderly, people, families, couples, students of, freelancers, companies, businesses, startups, agencies, professionals, technicians, operators, volunteers, donors, athletes, runners, cooks, pet owners, policyholders, borrowers, investors, shareholders, job seekers, jobseekers, newcomers, immigrants, moviegoers, diners, walkers, hikers, farmers, nurses, doctors, lawyers, team, teams, sales team, sales people, salespeople, contractors, suppliers, vendors, researchers, scientists, writers, authors, artists, designers, marketers, musicians, beginners in, new hires, newbies, apprentices, trainees, women, men, mothers, young people, older people, amateurs, cyclists, motorists, dog owners, cat owners, gardeners, club members, public, audience, neighbours, commuters, organisers, organizers, everyone, anyone, myself`,

  slots: {
    name: 'name, full name, names, who they are, first name, last name, surname',
    email: 'email, e-mail, email address, e-mail address',
    phone: 'phone, phone number, telephone, telephone number, mobile number, callback number, contact number',
    from_address: 'from address, pick-up address, pickup address, current address, moving from, where from, origin',
    to_address: 'to address, new address, delivery address, drop-off address, moving to, where to',
    address: 'address, addresses, street, postal address',
    zip_code: 'zip code, zip, postcode, post code, postal code',
    city: 'city, town, which city',
    location: 'location, place, neighborhood, neighbourhood, area, region, venue, theater, theatre, branch',
    country: 'country, nationality',
    dates: 'dates, arrival and departure, check-in and check-out, travel dates',
    date: 'date, day, which day, departure date, date of birth, return date',
    time: 'time, time of day, what time, slot, slots, preferred time',
    timing: 'timing, when they want, when, timeline, timeframe, deadline, how soon, start date',
    duration: 'duration, how long, length of stay, nights, number of nights',
    budget:
      'budget, what they want to spend, how much they want to spend, spend, price range, spending, willing to pay',
    price: 'price, cost, costs, rate, fee, value, worth',
    amount:
      'amount, sum, total, how much, order total, purchase amount, invoice amount, claim amount, basket, refund amount, refund',
    quantity: 'quantity, how many, number of items, number of pizzas, number of tickets, number of units, number of',
    people:
      'number of people, how many people, party size, number of guests, number of persons, guests, people, group size, travelers, party',
    rooms: 'number of rooms, rooms, how many rooms, number of bedrooms, bedrooms, bedrooms and bathrooms',
    size: 'size, how big, kitchen size, dimensions, square footage, square metres, square meters',
    distance: 'distance, how far, miles, kilometres, kilometers, km',
    age: 'age, how old, years old, age group, under age',
    order_number: 'order number, order id, order no, order code, order reference',
    order_age_days: 'days since purchase, bought within, days old, days ago, days since delivery, days',
    invoice_number: 'invoice number',
    customer_number:
      'customer number, customer id, client number, membership number, member number, card number, library card number, user id',
    account_number: 'account number, account, iban, policy number',
    ticket_number: 'ticket number, case number, reference number, claim number, tracking number',
    booking_number: 'booking number, reservation number, booking reference, confirmation number, booking code',
    employee_id: 'employee number, employee id, personnel number, staff number',
    product:
      'product, item, model, which model, article, toppings, toppings or pizza type, pizza type, film name, film, movie, dish, brand, serial number, device',
    service:
      'service, treatment, type of service, type of treatment, which service, kind of appointment, type of appointment, type of visit',
    topic: 'topic, subject, theme',
    question: 'question, their question, inquiry, enquiry, request, what they need',
    reason: 'reason, why, purpose of the visit, reason for, motive',
    problem: 'problem, issue, what is wrong, fault, complaint, description of the problem, whats wrong, error message',
    symptoms: 'symptoms, symptom, pain, what hurts, complaints of the patient',
    preferences:
      'preferences, preference, wishes, favourite, taste, tastes, interests, likes, hobbies, cuisine, cuisines',
    allergies: 'allergies, allergy, dietary restrictions, intolerances, dietary needs, diet',
    special_requests:
      'special requests, special instructions, special wishes, extras, requirements, special needs, additional information',
    level: 'level, experience, skill level, language level, experience level, knowledge level, grade',
    language: 'preferred language, which language',
    title: 'title, book title, title or subject, job title',
    company: 'company, company name, business name, employer, organisation',
    job: 'profession, occupation, job, position, role, nature of business',
    destination: 'destination, where they want to go, where to travel',
    insurance: 'insurance, insurance provider, insurer, insurance number',
    payment_method: 'payment method, how they want to pay',
    rating: 'rating, stars',
    score: 'score, points, grade, result',
    attempts: 'times, attempts, tries',
    file: 'file, photo, picture, document, attachment, resume, cv, transcript',
    link: 'link, url, website',
  },

  topics: {
    purpose: 'purpose, what it is for, what it does, what its for, the idea, the point of it',
    goals: 'goals, goal, tasks, what it should do, objectives, aims',
    audience: 'audience, who it is for, who its for, target group, users, the users, target audience, customers',
    tone: 'tone, style, voice, manner, tone of voice, how it talks, how it speaks, personality, the way it speaks',
    language: 'language, languages',
    channel: 'channel, channels, where it runs, platform, medium',
    tools:
      'what it connects to, what it uses, what it works with, tools, tool, systems, integrations, apps, connections, software',
    tool_details: 'tool details, tool settings, endpoint, endpoints, api settings',
    knowledge: 'knowledge, sources, documents, knowledge base, information sources',
    workflow: 'workflow, steps, flow, process, procedure, order of steps, how it works, diagram',
    constraints: 'constraints, rules, limits, restrictions, guardrails, limitations, what it must not do, donts',
    escalation: 'escalation, handover, handoff, hand over, hand-over, human, transfer, escalations',
    greeting: 'greeting, welcome, hello message, opening line, first message, welcome message, opening',
    name: 'name, its name, the name',
    edge_cases: 'edge cases, exceptions, special cases, edge case',
    success: 'success, success criteria, metrics, kpis, measure',
    confirm: 'summary, review, overview',
  },

  ordinals: [
    'first, the first, first one, the former, 1st, option 1, number 1, number one, option one, option a',
    'second, the second, second one, the latter, 2nd, option 2, number 2, number two, option two, option b',
    'third, the third, third one, 3rd, option 3, number 3, number three, option three, option c',
    'fourth, the fourth, fourth one, 4th, option 4, number 4, number four, option four, option d',
    'fifth, the fifth, fifth one, 5th, option 5, number 5, option five, option e',
    'sixth, the sixth, 6th, option 6, number 6, option six, option f',
  ],
  romanised: {},
};
