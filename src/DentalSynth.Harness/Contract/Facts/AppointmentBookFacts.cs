using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: the appointment book, its history and what the models count of it.</summary>
internal static class AppointmentBookFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "The_no_show_rate_in_mart_appointment_summary_is_that_of_the_appointment_book",
            PracticeSystem.Scheduling,
            "missed visits over the visits whose day has come, by month; a visit broken by a call is not missed",
            RuleFile.Attendance,
            new NoRows(
                """
                with counted as (
                    select
                        date_trunc('month', a."AptDateTime")::date as month,
                        count(*) filter (where a."AptStatus" = 5 and h."AptNum" is null) as missed,
                        count(*) as due
                    from raw.appointment as a
                    left join (select distinct "AptNum" from raw.histappointment where "HistApptAction" = 3) as h
                        on h."AptNum" = a."AptNum"
                    where a."AptStatus" in (2, 5)
                    group by 1
                ),
                modelled as (
                    select
                        date_trunc('month', appointment_date)::date as month,
                        sum(no_show_appointments) as missed,
                        sum(completed_appointments + broken_appointments) as due
                    from marts.mart_appointment_summary
                    group by 1
                    having sum(completed_appointments + broken_appointments) > 0
                )
                select format('%s: %s of %s missed, mart_appointment_summary %s of %s', coalesce(c.month, m.month), c.missed,
                    c.due, m.missed, m.due)
                from counted as c
                full join modelled as m on m.month = c.month
                where (c.missed, c.due) is distinct from (m.missed, m.due)
                """
            )
        ),
        new(
            "The_production_of_a_day_in_mart_appointment_summary_is_the_work_at_its_visits",
            PracticeSystem.Scheduling,
            "the fees of completed procedures, by the day of the visit at which they were done",
            RuleFile.Fee,
            new NoRows(
                """
                with worked as (
                    select a."AptDateTime"::date as day, sum(p."ProcFee"::numeric(12, 2)) as fees
                    from raw.procedurelog as p
                    join raw.appointment as a on a."AptNum" = p."AptNum"
                    where p."ProcStatus" = 2
                    group by 1
                ),
                modelled as (
                    select appointment_date as day, sum(actual_production) as fees
                    from marts.mart_appointment_summary
                    group by 1
                )
                select format('%s: %s of work, mart_appointment_summary %s', coalesce(w.day, m.day), w.fees, m.fees)
                from worked as w
                full join modelled as m on m.day = w.day
                where coalesce(w.fees, 0) <> coalesce(m.fees, 0)
                """
            )
        ),
        new(
            "The_history_of_an_appointment_ends_at_its_present_state",
            PracticeSystem.Scheduling,
            "the last change in histappointment has the status, time and chair that the appointment has now",
            RuleFile.AppointmentHistory,
            new NoRows(
                """
                select format('appointment %s: status %s at %s in chair %s, history %s at %s in chair %s', a."AptNum",
                    a."AptStatus", a."AptDateTime", a."Op", h."AptStatus", h."AptDateTime", h."Op")
                from raw.appointment as a
                left join (
                    select distinct on ("AptNum") *
                    from raw.histappointment
                    order by "AptNum", "HistDateTStamp" desc, "HistApptNum" desc
                ) as h on h."AptNum" = a."AptNum"
                where (a."AptStatus", a."AptDateTime", a."Op", a."Confirmed", a."ProvNum", a."DateTimeDismissed")
                    is distinct from
                    (h."AptStatus", h."AptDateTime", h."Op", h."Confirmed", h."ProvNum", h."DateTimeDismissed")
                """
            )
        ),
        new(
            "A_visit_booked_in_place_of_a_broken_one_is_the_same_patients_and_later",
            PracticeSystem.Scheduling,
            "'new appt:#' in the note of a broken visit names the one that was booked when the first was lost",
            RuleFile.AppointmentHistory,
            new NoRows(
                """
                select format('broken appointment %s at %s of patient %s: replaced by %s at %s of patient %s, model %s',
                    b."AptNum", b."AptDateTime", b."PatNum", n."AptNum", n."AptDateTime", n."PatNum",
                    d.replacement_appointment_id)
                from (
                    select *, substring("Note" from '#(\d+)')::bigint as replacement
                    from raw.appointment
                    where "Note" like '%new appt:#%'
                ) as b
                left join raw.appointment as n on n."AptNum" = b.replacement
                left join int.int_appointment_details as d on d.appointment_id = b."AptNum"
                where b."AptStatus" <> 5
                    or n."PatNum" is distinct from b."PatNum"
                    or n."AptDateTime" <= b."AptDateTime"
                    or d.replacement_appointment_id is distinct from b.replacement
                """
            )
        ),
        new(
            "Nothing_is_planned_at_a_broken_visit",
            PracticeSystem.Scheduling,
            "the work of a visit that was missed or cancelled waits for another one",
            RuleFile.Attendance,
            new NoRows(
                """
                select format('procedure %s, status %s, at broken appointment %s', p."ProcNum", p."ProcStatus", a."AptNum")
                from raw.procedurelog as p
                join raw.appointment as a on a."AptNum" = p."AptNum"
                where a."AptStatus" = 5 and p."ProcStatus" <> 6
                """
            )
        ),
    ];
}
