-- Views of the raw rows that several expectations share, for one session: the contract's runner makes them on each of its
-- connections, and psql does with -f contract/views.sql before another file of this folder.

-- The settings that rows were made by, as far as they are numbers.
create or replace temp view setting as
select name, number::numeric as value from dentalsynth.setting;

-- Every day, and the first open day on or after it: Monday to Friday without holidays.
create or replace temp view calendar as
with days as (
    select
        d.day::date as day,
        case when extract(isodow from d.day) < 6 and h."SchedDate" is null then d.day::date end as open
    from dentalsynth.load as load
    cross join lateral generate_series(load.start_date, load.as_of + 1000, interval '1 day') as d(day)
    left join raw.schedule as h on h."SchedDate" = d.day and h."SchedType" = 0 and h."Status" = 2
)
select day, min(open) over (order by day desc) as opens
from days;

-- The day of each patient's first visit.
create or replace temp view first_visits as
select "PatNum" as patient, min("AptDateTime"::date) as day
from raw.appointment
where "AptStatus" = 2
group by "PatNum";

-- Each patient's first appointment, whatever became of it.
create or replace temp view first_appointments as
select distinct on (a."PatNum")
    a."PatNum" as patient, a."AptDateTime"::date as day, type."AppointmentTypeName" as kind
from raw.appointment as a
join raw.appointmenttype as type on type."AppointmentTypeNum" = a."AppointmentTypeNum"
order by a."PatNum", a."AptNum";

-- The provider who treats at each appointment: a hygienist at hygiene, that of the operatory where none is named.
create or replace temp view treating_providers as
select
    a."AptNum" as appointment,
    coalesce(
        case when a."IsHygiene" then coalesce(nullif(a."ProvHyg", 0), nullif(o."ProvHygienist", 0)) end,
        a."ProvNum"
    ) as provider
from raw.appointment as a
left join raw.operatory as o on o."OperatoryNum" = a."Op";

-- Completed procedures beside their UCR fee: that of fee schedule 1 for all clinics and providers.
create or replace temp view priced_procedures as
select
    p."ProcNum" as id,
    p."ProcFee"::numeric(12, 2) as charged,
    f."Amount"::numeric(12, 2) as standard
from raw.procedurelog as p
left join raw.fee as f
    on f."CodeNum" = p."CodeNum" and f."FeeSched" = 1
    and coalesce(f."ClinicNum", 0) = 0 and coalesce(f."ProvNum", 0) = 0
where p."ProcStatus" = 2;

-- What was charged for each completed procedure and what of it is settled.
create or replace temp view accounts as
with entries as (
    select "ProcNum" as id, "InsPayAmt"::numeric(12, 2) as paid, "WriteOff"::numeric(12, 2) as reduced
    from raw.claimproc
    where "Status" in (1, 4)
    union all
    select "ProcNum", "SplitAmt"::numeric(12, 2), 0 from raw.paysplit
    union all
    select "ProcNum", 0, -"AdjAmt"::numeric(12, 2) from raw.adjustment
)
select
    p."ProcNum" as id,
    p."PatNum" as patient,
    p."ProvNum" as provider,
    p."ProcDate" as day,
    p."ProcFee"::numeric(12, 2) as fee,
    coalesce(sum(e.paid), 0) as paid,
    coalesce(sum(e.reduced), 0) as reduced,
    p."ProcFee"::numeric(12, 2) - coalesce(sum(e.paid + e.reduced), 0) as balance
from raw.procedurelog as p
left join entries as e on e.id = p."ProcNum"
where p."ProcStatus" = 2
group by p."ProcNum";

-- What patients were asked to pay. What a claim leaves is billed when it is answered for the last time; work without a
-- claim on its day. Due is the fee less what the plans settled, what was paid before, and what was taken off on the day.
-- Adjustment types 9 and 185 are cash discounts, 550 is the bad debt write-off.
create or replace temp view bills as
with lines as (
    select
        "ProcNum" as proc,
        min("ClaimNum") as claim,
        max(greatest("DateCP", last_step)) as answered,
        sum("InsPayAmt"::numeric(12, 2) + "WriteOff"::numeric(12, 2)) as settled
    from raw.claimproc
    left join (
        select "ClaimNum" as id, max("DateTimeEntry")::date as last_step from raw.claimtracking group by "ClaimNum"
    ) as steps on steps.id = "ClaimNum"
    where "ClaimNum" > 0
    group by "ProcNum"
    having not bool_or("Status" = 0)
),
work as (
    select
        p."ProcNum" as proc,
        p."PatNum" as patient,
        p."AptNum" as visit,
        coalesce(l.claim, 0) as claim,
        max(coalesce(l.answered, p."ProcDate")) over (partition by p."AptNum", l.claim) as day,
        p."ProcFee"::numeric(12, 2) - coalesce(l.settled, 0) as fee
    from raw.procedurelog as p
    left join lines as l on l.proc = p."ProcNum"
    left join (select distinct "ProcNum" as proc from raw.claimproc where "ClaimNum" > 0) as claimed
        on claimed.proc = p."ProcNum"
    where p."ProcStatus" = 2 and (l.proc is not null or claimed.proc is null)
),
entries as (
    select 'off' as kind, "ProcNum" as proc, "AdjDate" as day, -"AdjAmt"::numeric(12, 2) as amount,
        "AdjType" as type
    from raw.adjustment
    union all
    select case when s."UnearnedType" = 0 then 'paid' else 'ahead' end, s."ProcNum", s."DatePay",
        s."SplitAmt"::numeric(12, 2), p."PayType"
    from raw.paysplit as s
    join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" <> 0
),
accounts as (
    select
        w.*,
        coalesce(sum(e.amount) filter (where e.kind = 'ahead' or (e.kind = 'paid' and e.day < w.day) or (e.kind = 'off' and e.day = w.day)), 0) as less,
        coalesce(sum(e.amount) filter (where e.kind = 'paid' and e.day >= w.day), 0) as paid,
        coalesce(sum(e.amount) filter (where e.kind = 'paid' and e.day = w.day), 0) as paid_at_once,
        min(e.day) filter (where e.kind = 'paid' and e.day >= w.day) as first_paid,
        max(e.day) filter (where e.kind = 'paid' and e.day >= w.day) as last_paid,
        coalesce(bool_or(e.kind = 'off' and e.day = w.day and e.type in (9, 185)), false) as is_for_cash,
        coalesce(bool_or(e.kind = 'off' and e.day = w.day and e.type not in (9, 185)), false) as is_reduced,
        coalesce(sum(e.amount) filter (where e.kind = 'off' and e.type = 550 and e.day > w.day), 0) as given_up,
        max(e.day) filter (where e.kind = 'off' and e.type = 550 and e.day > w.day) as given_up_on
    from work as w
    left join entries as e on e.proc = w.proc
    group by w.proc, w.patient, w.visit, w.claim, w.day, w.fee
)
select
    visit,
    claim,
    patient,
    day,
    array_agg(proc) as procs,
    sum(fee - less) as due,
    sum(paid) as paid,
    sum(paid_at_once) as paid_at_once,
    min(first_paid) as first_paid,
    max(last_paid) as last_paid,
    bool_or(is_for_cash) as is_for_cash,
    bool_or(is_reduced) as has_reduced,
    bool_and(is_reduced) as is_all_reduced,
    sum(given_up) as given_up,
    max(given_up_on) as given_up_on
from accounts
group by visit, claim, patient, day;

-- Bills on which nothing was paid, with the days of the final notice and of the loss.
create or replace temp view unpaid_bills as
with open_days as materialized (select * from calendar),
unpaid as materialized (select * from bills where due > 0 and paid = 0)
select b.*, n.opens as noticed_on, g.opens as lost_on
from unpaid as b
join open_days as n on n.day = b.day + (select value from setting where name = 'BadDebt.DaysToNotice')::int
join open_days as g on g.day = n.opens + (select value from setting where name = 'BadDebt.DaysAfterNotice')::int;

-- Missing teeth at each patient's first visit.
create or replace temp view mouths as
select
    p."PatNum" as patient,
    visit.day,
    visit.day < p."Birthdate" + (select value from setting where name = 'MissingTeeth.AdultFrom') * interval '1 year' as is_child,
    count(t."ToothNum") as gone,
    count(*) filter (where t."ToothNum"::int between 2 and 15) = 14 as is_upper_gone,
    count(*) filter (where t."ToothNum"::int between 18 and 31) = 14 as is_lower_gone,
    count(*) filter (where t."ToothNum"::int in (1, 16, 17, 32)) as wisdom,
    count(*) filter (where t."ToothNum"::int in (2, 3, 14, 15, 18, 19, 30, 31)) as molars,
    count(*) filter (where t."ToothNum"::int between 6 and 11 or t."ToothNum"::int between 22 and 27) as front
from raw.patient as p
join first_visits as visit on visit.patient = p."PatNum"
left join raw.toothinitial as t on t."PatNum" = p."PatNum" and t."InitialType" = 0
    and t."SecDateTEntry"::date = visit.day
group by p."PatNum", visit.day;

-- SRP, planned and completed.
create or replace temp view scalings as
select
    p."PatNum" as patient,
    p."Surf" as quadrant,
    p."DateTP" as found,
    case when p."ProcStatus" = 2 then p."ProcDate" end as done
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
where code."ProcCode" in ('D4341', 'D4342');

-- Appointment reminders, and the appointment that each is about.
create or replace temp view reminders as
select c."CommlogNum" as id, c."PatNum" as patient, c."CommDateTime" as sent, c."Mode_" as mode,
    a."AptNum" as visit, a."AptDateTime" as starts
from raw.commlog as c
left join raw.appointment as a on a."PatNum" = c."PatNum"
    and a."AptDateTime"::date = c."CommDateTime"::date + (select value from setting where name = 'Reminder.DaysBefore')::int
    and a."SecDateTEntry" <= c."CommDateTime"
where c."CommSource" = 3 and c."SentOrReceived" = 1;

-- What was paid on each statement within 30 days.
create or replace temp view statement_answers as
select
    s."StatementNum" as id,
    s."DateSent" as sent,
    s."Mode_" as mode,
    s."DateSent" + 30 < (select as_of from dentalsynth.load) as is_over,
    coalesce(sum(p."SplitAmt"::numeric(12, 2)), 0) as paid
from raw.statement as s
left join raw.statementprod as i on i."StatementNum" = s."StatementNum" and i."ProdType" = 1
left join (
    select split.* from raw.paysplit as split
    join raw.payment as pay on pay."PayNum" = split."PayNum" and pay."PayType" <> 0
    where split."SplitAmt" > 0
) as p on p."ProcNum" = i."FKey" and p."DatePay" between s."DateSent" + 1 and s."DateSent" + 30
group by s."StatementNum";

-- Procedures on a treatment plan that were not scheduled, with the specialty that they could be referred to. Work is
-- materialized: PostgreSQL can't estimate how rare a code's pattern is, and would join all plans with all codes first.
create or replace temp view refused_procedures as
with work as materialized (
    select t."TreatPlanNum" as plan, t."PatNum" as patient, t."DateTP" as day, p."ProcNum" as work, c."ProcCode" as code
    from raw.treatplan as t
    join raw.treatplanattach as a on a."TreatPlanNum" = t."TreatPlanNum"
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum" and p."AptNum" = 0
    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
),
booked as (
    select "PatNum" as patient, "SecDateTEntry"::date as day, string_agg("ProcDescript", ', ') as codes
    from raw.appointment
    group by 1, 2
)
select w.*,
    case
        when code in ('D3310', 'D3320', 'D3330') then 6
        when code in ('D4341', 'D4342') then 4
        when code in ('D6010', 'D7210', 'D7220', 'D7230', 'D7240', 'D7250') then 5
    end as specialty,
    code ~ '^D(2[1346]|1351|1354|2930|3|4|6010|7)' and position(code in coalesce(codes, '')) = 0 as sure
from work as w
left join booked as b using (patient, day);

-- Referrals to an orthodontist.
create or replace temp view ortho_referrals as
select "RefAttachNum" as id, "PatNum" as patient, "RefDate" as day
from raw.refattach
where not "RefType" and "ProcNum" = 0;

-- Check-ups at the age for orthodontics.
create or replace temp view ortho_checkups as
select distinct a."AptNum" as visit, a."PatNum" as patient, a."AptDateTime"::date as day,
    date_part('year', age(a."AptDateTime"::date, p."Birthdate")) as years
from raw.appointment as a
join raw.patient as p on p."PatNum" = a."PatNum"
join raw.procedurelog as w on w."AptNum" = a."AptNum"
join raw.procedurecode as c on c."CodeNum" = w."CodeNum"
where a."AptStatus" = 2 and c."ProcCode" in ('D0120', 'D0145', 'D0150', 'D1120')
    and date_part('year', age(a."AptDateTime"::date, p."Birthdate")) between
        (select value from setting where name = 'Specialty.OrthodonticFrom')
        and (select value from setting where name = 'Specialty.OrthodonticTo');

-- Follow-up tasks that claims call for.
create or replace temp view due_claim_tasks as
with claims as (
    select "PatNum" as patient, c.opens as day, 11 as list, "InsPayEst" >= (select value from setting where name = 'TaskPriority.Large') as large
    from raw.claim
    join calendar as c on c.day = "DateSent" + (select value from setting where name = 'ClaimFollowUp.OverdueDays')::int
    where "InsPayEst" >= (select value from setting where name = 'ClaimFollowUp.LeastAmount') and c.opens < (select as_of from dentalsynth.load)
        and not coalesce("DateReceived" > '1900-01-01' and "DateReceived" <= c.opens, false)
    union all
    select "PatNum", "DateReceived", 12, "InsPayEst" >= (select value from setting where name = 'TaskPriority.Large')
    from raw.claim
    where "InsPayEst" >= (select value from setting where name = 'ClaimFollowUp.LeastAmount') and "ReasonUnderPaid" like 'Denied:%'
)
select patient, day, list, count(*) as claims, count(*) filter (where large) as urgent
from claims
group by patient, day, list;

-- Follow-up tasks on claims that were given.
create or replace temp view claim_tasks as
select "KeyNum" as patient, "DateTask" as day, "TaskListNum" as list, count(*) as tasks,
    count(*) filter (where "PriorityDefNum" = 290) as urgent
from raw.task
where "TaskListNum" in (11, 12)
group by 1, 2, 3;

-- The days on which a task was given, viewed and done.
create or replace temp view task_times as
select t."TaskNum" as task, t."DateTask" as day, t."TaskListNum" = 12 as waits, t."TaskStatus" as status,
    min(h."DateTStamp"::date) filter (where h."TaskStatus" = 0) as seen,
    min(h."DateTStamp"::date) filter (where h."TaskStatus" = 1 and not h."IsNoteChange") as done
from raw.task as t
left join raw.taskhist as h on h."TaskNum" = t."TaskNum"
group by t."TaskNum";

-- Each change of an appointment, in order.
create or replace temp view appointment_changes as
select
    "AptNum" as id,
    "HistDateTStamp"::date as day,
    "AptDateTime" as starts,
    lag("AptDateTime") over by_time as before,
    min("HistDateTStamp") over by_time as booked,
    count(*) over by_time as number
from raw.histappointment
window by_time as (partition by "AptNum" order by "HistDateTStamp", "HistApptNum");

-- When the appointment that was first made for a provider's day starts, if it is a short one.
create or replace temp view first_short_starts as
select "AptDateTime"::time as start
from (
    select *, row_number() over (
        partition by coalesce(case when "IsHygiene" then nullif("ProvHyg", 0) end, "ProvNum"), "AptDateTime"::date
        order by "HistApptNum"
    ) as place
    from raw.histappointment
) as booked
where place = 1 and length("Pattern") <= 3;

-- The months for which working hours are known.
create or replace temp view schedule_horizon as
select
    load.start_date as opened,
    load.as_of,
    (select sum(value) from setting where name in ('Practice.RecallMonths', 'Schedule.MonthsMore'))::int as months,
    (
        select max(date_trunc('month', c.day)) from calendar as c
        where c.opens < load.as_of and extract(day from c.day) = 1
    )::date as month
from dentalsynth.load as load;

-- Visits with an extraction, a root canal or SRP, and the first open day after each.
create or replace temp view difficult_visits as
select distinct a."PatNum" as patient, c.opens as day, a."AptNum" as visit
from raw.appointment as a
join raw.procedurelog as p on p."AptNum" = a."AptNum"
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
join calendar as c on c.day = a."AptDateTime"::date + 1
where a."AptStatus" = 2 and c.opens < (select as_of from dentalsynth.load)
    and (code."ProcCode" like 'D7%'
        or code."ProcCode" in ('D3310', 'D3320', 'D3330', 'D4341', 'D4342', 'D4355'));

-- Aftercare calls by patient and day.
create or replace temp view aftercare_calls as
select "PatNum" as patient, "CommDateTime"::date as day, count(*) as calls
from raw.commlog
where "CommType" = 427
group by 1, 2;

-- The balance of each completed procedure and its aging bucket.
create or replace temp view aged_accounts as
select
    balance,
    case
        when age between 0 and 30 then '0-30'
        when age between 31 and 60 then '31-60'
        when age between 61 and 90 then '61-90'
        when age > 90 then '90+'
    end as bucket
from (select balance, (select as_of from dentalsynth.load) - day as age from accounts) as dated;

-- Each patient's age on the day for which the practice was planned, and place in the family.
create or replace temp view ages as
select
    p."PatNum" as patient,
    extract(year from age(coalesce((load.options ->> 'VolumeDate')::date, load.as_of), p."Birthdate")) as years,
    p."PatNum" = p."Guarantor" as is_guarantor,
    p."PatNum" <> p."Guarantor" and p."Position" = 1 as is_spouse
from raw.patient as p
cross join dentalsynth.load as load;

-- Hygiene appointments that were booked at a completed visit, and the day on which the patient was due.
create or replace temp view prebooked_recalls as
select distinct on (h."AptNum")
    h."AptDateTime"::date as day,
    (visit."AptDateTime"::date + interval '1 month' * months.value)::date as due,
    late.value::int as late
from raw.histappointment as h
join raw.appointment as a on a."AptNum" = h."AptNum" and a."ProcDescript" ~ 'D1110|D1120|D4346'
join raw.appointment as visit on visit."PatNum" = h."PatNum" and visit."AptStatus" = 2
    and visit."AptDateTime"::date = h."SecDateTEntry"::date
join setting as months on months.name = 'Practice.RecallMonths'
join setting as late on late.name = 'Recall.MostDaysLate'
order by h."AptNum", h."HistApptNum";

-- Patients' first visits, and whether they ever booked a hygiene appointment since; only those of long enough ago for a
-- recall to be booked by now.
create or replace temp view old_first_visits as
with recalls as materialized (
    select "PatNum" as patient, max("SecDateTEntry"::date) as entered
    from raw.appointment
    where "ProcDescript" ~ 'D1110|D1120|D4346'
    group by 1
)
select distinct on (a."PatNum")
    a."PatNum" as patient,
    a."ProcDescript" like '%D0140%' as is_emergency,
    p."SecDateEntry" >= p."Birthdate" + interval '14 years' as is_adult,
    a."PatNum" in (select "PatNum" from raw.patplan) as is_insured,
    coalesce(recalls.entered >= a."AptDateTime"::date, false) as is_recalled
from raw.appointment as a
join raw.patient as p on p."PatNum" = a."PatNum"
left join recalls on recalls.patient = a."PatNum"
where a."AptStatus" = 2 and a."AptDateTime" < (select as_of from dentalsynth.load) - interval '60 days'
    - interval '1 day' * (
        select sum(value) from setting where name in ('Recall.MostDaysLate', 'Season.PostponeDays')
    ) - interval '1 month' * (select value from setting where name = 'Practice.RecallMonths')
order by a."PatNum", a."AptDateTime";

-- The day for which an appointment was first booked.
create or replace temp view bookings as
select distinct on ("AptNum")
    "AptNum" as visit, "PatNum" as patient, "SecDateTEntry"::date as entered, "AptDateTime"::date as day
from raw.histappointment
order by "AptNum", "HistApptNum";
