import type { ToolPairs } from './language.js';

/** What is done with what, in English: a verb and an object near each other call for the tool. */
const SEND = 'send, sends, sending, sent';
const FIND =
  'look up, looks up, looking up, look it up, check, checks, checking, find, finds, search, searches, pull up, pulls up, fetch, fetches, retrieve, retrieves, read, reads';
const WRITE =
  'log, logs, logged, save, saves, saved, store, stores, stored, record, records, recorded, enter, enters, add, adds, added, append, appends, put, puts, update, updates, updated, create, creates, created, note, notes, write, writes, fill, fills';
const BOOK =
  'book, books, booked, booking, schedule, schedules, scheduled, scheduling, reschedule, reschedules, rescheduled, arrange, arranges, arranged, set up, sets up, rebook, rebooks';
const MAKE =
  'generate, generates, create, creates, make, makes, produce, produces, draw, draws, design, designs, render, renders, prepare, prepares';

export const EN_TOOL_PAIRS: ToolPairs = {
  calendar: [
    {
      verbs: BOOK,
      objects:
        'appointment*, meeting*, slot, slots, time slot*, viewing*, demo, demos, consultation*, interview*, lesson, lessons, callback*, call, calls, visit, visits, inspection*, fitting*, test drive*, site survey*, survey, session, sessions, check-up*, checkup*, assessment*, trial lesson*, tasting*, repair slot*, service visit*',
    },
    {
      verbs:
        'move, moves, moved, cancel, cancels, cancelled, canceled, change, changes, offer, offers, propose, proposes, confirm, confirms, make, makes, find, finds, suggest, suggests, agree, fix',
      objects: 'appointment*, free slot*, time slot*, free time*, available time*, available slot*, meeting time*',
    },
  ],
  email: [
    {
      verbs: `${SEND}, draft, drafts, forward, forwards, receive, receives, triage, triages, read, reads, answer, answers, reply, replies`,
      objects: 'email, emails, e-mail, e-mails, mail, mails, inbox',
    },
  ],
  sms: [{ verbs: `${SEND}, get, gets, receive, receives`, objects: 'text, texts, sms, text message*' }],
  crm: [
    {
      verbs: `${WRITE}, sync, syncs, push, pushes, tag, tags, qualify, qualifies`,
      objects:
        'lead, leads, prospect, prospects, crm, contact record*, customer record*, client record*, deal, deals, opportunity, opportunities, pipeline',
    },
  ],
  payments: [
    {
      verbs:
        'take, takes, collect, collects, charge, charges, process, processes, accept, accepts, issue, issues, refund, refunds, trigger, triggers, send, sends, make, makes',
      objects:
        'payment, payments, refund, refunds, deposit, deposits, credit card, card payment*, payment link*, donation*, money back',
    },
  ],
  order_management: [
    {
      verbs: `${FIND}, track, tracks, tracking, cancel, cancels, change, changes, modify, modifies, exchange, exchanges, place, places, take, takes, taking, start, starts, process, processes, see`,
      objects:
        'order, orders, parcel, parcels, package, packages, shipment, shipments, tracking number*, return, returns, delivery status, order status',
    },
    { verbs: 'where', objects: 'parcel, parcels, package, order, delivery' },
  ],
  inventory: [
    {
      verbs: `${FIND}, see, sees, count, counts, reserve, reserves, reorder, reorders, tell, tells, update, updates`,
      objects: 'stock, stock level*, inventory, in stock, spare parts, availability of products, what we have in',
    },
  ],
  web_search: [
    {
      verbs:
        'search, searches, searching, google, browse, browses, look, looks, find, finds, research, researches, check, checks',
      objects:
        'web, internet, online, google, websites, public sources, recent articles, the latest, current prices, search engine*',
    },
  ],
  knowledge_base: [
    {
      verbs:
        'answer, answers, answering, search, searches, consult, consults, quote, quotes, cite, cites, look, looks, draw, draws, use, uses, using, based, read, reads, explain, explains, know, knows',
      objects:
        'faq, faqs, handbook, manual, manuals, policy documents, guidelines, documentation, knowledge base, help centre, help center, wiki, house rules, price list, brochure*, worksheets, handouts, textbook*, slides, course material*, lecture notes, help articles, our documents, our website, leaflet*, rulebook, catalogue, catalog',
    },
  ],
  database: [
    {
      verbs: `${FIND}, query, queries, ${WRITE}, register, registers`,
      objects:
        'database, databases, registry, catalogue, membership record*, member record*, patient record*, patient file*, student record*, account data, account details, meter reading*, customer account*, register, log book, logbook, case file*, our records, the records, our system, member list, donor record*',
    },
  ],
  ticketing: [
    {
      verbs:
        'open, opens, opened, create, creates, raise, raises, log, logs, file, files, close, closes, update, updates, assign, assigns, submit, submits, make, makes',
      objects:
        'ticket, tickets, incident, incidents, work order*, fault report*, repair request*, maintenance request*, bug report*, support case*, service request*, repair job*',
    },
  ],
  maps: [
    {
      verbs:
        'find, finds, calculate, calculates, work out, works out, look up, give, gives, plan, plans, show, shows, check, checks, locate',
      objects:
        'route, routes, directions, distance, nearest, travel time, driving time, closest, on the map, address on, postcode area',
    },
  ],
  weather: [
    {
      verbs: `${FIND}, tell, tells, give, gives, query, queries, watch, watches, based`,
      objects: 'weather, forecast, temperature, rain, wind, pollen, tide*, snow report*',
    },
  ],
  code_execution: [
    {
      verbs: 'run, runs, running, execute, executes, test, tests',
      objects: 'code, script, scripts, test suite, tests, python, snippet*, program',
    },
  ],
  file_storage: [
    {
      verbs:
        'upload, uploads, uploaded, store, stores, save, saves, attach, attaches, download, downloads, archive, archives, file, files, collect, collects',
      objects:
        'files, documents, document, photo, photos, pdfs, attachments, folder, drive, scans, receipts, pictures of',
    },
  ],
  spreadsheet: [
    {
      verbs: `${WRITE}, read, reads, export, exports, track, tracks, list, lists`,
      objects: 'sheet, sheets, spreadsheet, spreadsheets, excel, row, rows, csv',
    },
  ],
  translation: [
    {
      verbs: 'translate, translates, translating, translated',
      objects:
        'message, messages, text, texts, document, documents, letter, letters, into, menu, email, emails, conversation*, reviews, to and from',
    },
  ],
  image_generation: [
    {
      verbs: MAKE,
      objects:
        'image, images, picture, pictures, illustration*, drawing*, poster, posters, logo, logos, artwork, cover art, visual, visuals, thumbnail*, mock-up*, mockup*',
    },
  ],
  travel_booking: [
    {
      verbs: `${BOOK}, search, searches, find, finds, compare, compares, cancel, cancels, look up, looks up, change, changes, check, checks`,
      objects:
        'flight, flights, train, trains, hotel, hotels, trip, trips, ferry, ferries, ride, rides, taxi, taxis, cab, cabs, rental car*, hire car*, fare, fares, airfare*, crossing, crossings, transfer to the airport, tour, tours',
    },
  ],
  reservation: [
    {
      verbs: `${BOOK}, reserve, reserves, reserving, take, takes, taking, make, makes, hold, holds, cancel, cancels, manage, manages, handle, handles`,
      objects:
        'table, tables, room, rooms, reservation, reservations, booking, bookings, seat, seats, court, courts, pitch, pitches, waiting list, spot, spots, tickets for, cinema tickets, movie tickets, class, classes, cabin*, tent*, bike*, venue, hall, lane, lanes, tee time*, desk, desks',
    },
    {
      verbs: 'check, checks, show, shows, look up, looks up',
      objects: 'room availability, availability, free rooms, free tables, vacancies',
    },
  ],
  hr_system: [
    {
      verbs: `${FIND}, file, files, submit, submits, request, requests, show, shows, enter, enters, approve, approves, explain, explains, book, books`,
      objects:
        'leave, leave balance, holiday balance, vacation days, payslip*, payroll, time off, sick note*, timesheet*, overtime, pto, absence*, holiday request*',
    },
  ],
  analytics: [
    {
      verbs:
        'report, reports, track, tracks, chart, charts, compute, computes, measure, measures, monitor, monitors, pull, pulls',
      objects:
        'metrics, kpi, kpis, sales figures, conversion*, website traffic, dashboard, dashboards, usage numbers, campaign results, performance data',
    },
  ],
  social_media: [
    {
      verbs: 'post, posts, posting, publish, publishes, schedule, schedules, share, shares',
      objects:
        'instagram, facebook, linkedin, twitter, tiktok, social media, tweet, tweets, our socials, social channels',
    },
  ],
  messaging: [
    {
      verbs: `${SEND}, post, posts, notify, notifies, ping, pings, message, messages, alert, alerts, tell, tells`,
      objects:
        'slack, teams channel, whatsapp, telegram, signal, team channel, group chat, team chat, the channel, on-call*, driver, drivers, volunteers, crew',
    },
  ],
  http_api: [
    {
      verbs: 'call, calls, hit, hits, trigger, triggers, send, sends, post, posts, query, queries',
      objects: 'api, apis, endpoint*, webhook*, http',
    },
  ],
  human_handoff: [
    {
      verbs:
        'transfer, transfers, transferred, hand, hands, handed, pass, passes, passed, forward, forwards, forwarded, connect, connects, escalate, escalates, escalated, put, puts, refer, route, routes, redirect, redirects, get, gets, send, sends, goes, go, fetch, call, calls, alert, alerts',
      objects:
        'to a human, to a person, human agent, to a colleague, to the team, to our team, to staff, to my staff, to the manager, to the supervisor, to the duty manager, to the owner, to reception, to the front desk, to the nurse, to the doctor, to a specialist, to the office, to the lawyer, to the dispatcher, to the operator, to the counsellor, through to, to me, to us, somebody from the team, someone from our team, member of staff, real person, to a member of staff, straight to me, over to',
    },
  ],
  news: [
    {
      verbs:
        'read, reads, summarise, summarises, summarize, summarizes, collect, collects, follow, follows, find, finds, monitor, monitors, gather, gathers',
      objects: 'news, headlines, press coverage',
    },
  ],
  shopping: [
    {
      verbs: 'buy, buys, order, orders, compare, compares, add, adds, find, finds',
      objects: 'groceries, shopping list, cart, basket, prices across, best price, cheapest price, products online',
    },
  ],
  document_generation: [
    {
      verbs: `${MAKE}, draft, drafts, issue, issues, fill in, fills in, fill out, fills out, export, exports, write, writes`,
      objects:
        'pdf, pdfs, invoice, invoices, contract, contracts, certificate*, proposal, proposals, word document*, quote document*, application form*, forms, offer letter*, lease, leases, report as a',
    },
  ],
  speech: [
    {
      verbs: 'transcribe, transcribes, transcribing, dictate, dictates, listen, listens, read, reads, speak, speaks',
      objects: 'audio, recording*, aloud, out loud, voice message*, voice note*, phone call*, dictation',
    },
  ],
};
