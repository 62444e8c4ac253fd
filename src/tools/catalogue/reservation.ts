import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { basic, bearer, date, dateTime, email, http, integer, object, objects, text, UNSET } from './schema-parts.js';

export const reservationTools: ToolsOfCapability = [
  defineTool({
    id: 'make_reservation',
    capability: 'reservation',
    name: 'Reservations',
    description: 'Checks what is free and reserves a table, a room, a court or a seat.',
    usage: 'When somebody wants to reserve, or to change or cancel a reservation.',
    connector: UNSET,
    inputSchema: object(
      {
        reservation_time: dateTime('For when.'),
        party_size: integer('For how many people.', { minimum: 1 }),
        guest_name: text('On which name.'),
        guest_contact: text('Phone or e-mail of the guest.'),
        wishes: text('Special wishes.'),
      },
      ['reservation_time', 'party_size', 'guest_name'],
    ),
    outputSchema: object({ reservation_id: text('The reservation.'), confirmed: { type: 'boolean' } }),
    effect: 'write',
  }),
  defineTool({
    id: 'opentable_reservation',
    capability: 'reservation',
    name: 'OpenTable: reserve a table',
    vendor: 'OpenTable',
    products: ['OpenTable', 'Open Table'],
    description:
      'Reserves a table through OpenTable. Its API is open to partners only, who get the addresses from OpenTable.',
    usage: 'When somebody wants a table and day, time and number of people are known.',
    connector: UNSET,
    auth: bearer('OPENTABLE_TOKEN'),
    inputSchema: object(
      {
        reservation_time: dateTime('For when.'),
        party_size: integer('For how many people.', { minimum: 1 }),
        guest_name: text('On which name.'),
        guest_contact: text('Phone or e-mail of the guest.'),
      },
      ['reservation_time', 'party_size', 'guest_name'],
    ),
    outputSchema: object({ confirmation_number: text('The reservation.') }),
    effect: 'write',
    reference: 'https://dev.opentable.com/',
  }),
  defineTool({
    id: 'acuity_available_times',
    capability: 'reservation',
    name: 'Acuity Scheduling: available times',
    vendor: 'Squarespace',
    products: ['Acuity', 'Acuity Scheduling'],
    description: 'Lists the free times of a day for a kind of appointment.',
    usage: 'Before a time is offered or booked.',
    words: { en: ['availability', 'free slots'] },
    connector: http('GET', 'https://acuityscheduling.com/api/v1/availability/times', {
      query: { appointmentTypeID: '{appointment_type_id}', date: '{day}' },
    }),
    auth: basic('ACUITY_USER_AND_KEY'),
    inputSchema: object({ appointment_type_id: integer('The kind of appointment.'), day: date('The day.') }, [
      'appointment_type_id',
      'day',
    ]),
    outputSchema: objects({ time: dateTime('A free time.') }, 'Free times.'),
    reference: 'https://developers.acuityscheduling.com/reference/get-availability-times',
  }),
  defineTool({
    id: 'acuity_create_appointment',
    capability: 'reservation',
    name: 'Acuity Scheduling: book an appointment',
    vendor: 'Squarespace',
    products: ['Acuity', 'Acuity Scheduling'],
    description: 'Books an appointment for a client.',
    usage: 'When a time has been agreed on and name and e-mail are known.',
    connector: http('POST', 'https://acuityscheduling.com/api/v1/appointments', {
      body: {
        datetime: '{reservation_time}',
        appointmentTypeID: '{appointment_type_id}',
        firstName: '{first_name}',
        lastName: '{last_name}',
        email: '{email}',
      },
    }),
    auth: basic('ACUITY_USER_AND_KEY'),
    inputSchema: object(
      {
        reservation_time: dateTime('When it starts.'),
        appointment_type_id: integer('The kind of appointment.'),
        first_name: text('First name.'),
        last_name: text('Last name.'),
        email: email('The e-mail.'),
      },
      ['reservation_time', 'appointment_type_id', 'first_name', 'last_name', 'email'],
    ),
    outputSchema: object({ id: integer('The appointment.'), datetime: dateTime('When it starts.') }),
    effect: 'write',
    requires: ['reservation_time', 'first_name', 'last_name', 'email'],
    reference: 'https://developers.acuityscheduling.com/reference/post-appointments',
  }),
  defineTool({
    id: 'square_create_booking',
    capability: 'reservation',
    name: 'Square Appointments: book',
    vendor: 'Square',
    products: ['Square Appointments', 'Square Bookings', 'Square'],
    description: 'Books an appointment with Square.',
    usage: 'When a time has been agreed on and the customer is known.',
    connector: http('POST', 'https://connect.squareup.com/v2/bookings', {
      body: {
        booking: {
          start_at: '{reservation_time}',
          location_id: '{SQUARE_LOCATION_ID}',
          customer_id: '{customer_id}',
          appointment_segments: [
            {
              team_member_id: '{team_member_id}',
              service_variation_id: '{service_variation_id}',
              service_variation_version: '{service_variation_version}',
              duration_minutes: '{duration_minutes}',
            },
          ],
        },
      },
    }),
    auth: bearer('SQUARE_ACCESS_TOKEN'),
    inputSchema: object(
      {
        reservation_time: dateTime('When it starts.'),
        customer_id: text('The customer.'),
        team_member_id: text('With whom.'),
        service_variation_id: text('Which service.'),
        service_variation_version: integer('Its version.'),
        duration_minutes: integer('How long.'),
      },
      ['reservation_time', 'team_member_id', 'service_variation_id', 'service_variation_version'],
    ),
    outputSchema: object({ booking: object({ id: text('The booking.'), status: text('Its state.') }) }),
    effect: 'write',
    requires: ['reservation_time'],
    reference: 'https://developer.squareup.com/reference/square/bookings-api/create-booking',
  }),
];
