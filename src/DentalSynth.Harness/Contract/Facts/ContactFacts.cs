using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System F: calls and messages have a reason in the patient's story.</summary>
internal static class ContactFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Who_is_called_about_a_missed_visit_has_missed_one_in_the_week_before",
            PracticeSystem.Communication,
            "a call of the front desk about a visit follows a broken one of the patient within seven days",
            RuleFile.MissedVisitCall,
            new NoRows(
                """
                select format('call %s to patient %s at %s', c."CommlogNum", c."PatNum", c."CommDateTime")
                from raw.commlog as c
                where c."CommType" = 224 and c."Mode_" = 3 and c."SentOrReceived" = 1 and not exists (
                    select
                    from raw.appointment as a
                    where a."PatNum" = c."PatNum" and a."AptStatus" = 5
                        and a."AptDateTime"::date between c."CommDateTime"::date - 7 and c."CommDateTime"::date
                )
                """
            )
        ),
        new(
            "Nobody_is_told_that_a_check_up_is_due_within_six_months_of_the_last",
            PracticeSystem.Communication,
            "messages and calls about a recall go to patients without a cleaning for six months",
            RuleFile.RecallReminder,
            new NoRows(
                """
                select format('contact %s with patient %s on %s: cleaned on %s', c."CommlogNum", c."PatNum",
                    c."CommDateTime"::date, p."ProcDate")
                from raw.commlog as c
                join raw.procedurelog as p on p."PatNum" = c."PatNum" and p."ProcStatus" = 2
                    and p."ProcDate" <= c."CommDateTime" and p."ProcDate" + interval '6 months' > c."CommDateTime"
                join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                where c."CommType" = 425 and c."SentOrReceived" = 1 and code."ProcCode" in ('D1110', 'D1120')
                """
            )
        ),
        new(
            "The_contacts_of_a_month_in_int_communication_metrics_are_those_of_the_log",
            PracticeSystem.Communication,
            "calls and messages, those that came in among them, and the minutes on the telephone add up by month",
            RuleFile.Contacts,
            new NoRows(
                """
                with counted as (
                    select
                        date_trunc('month', "CommDateTime")::date as month,
                        count(*) as contacts,
                        count(*) filter (where "SentOrReceived" = 2) as received,
                        coalesce(sum(extract(epoch from "DateTimeEnd" - "CommDateTime")) filter (where "Mode_" = 3), 0) / 60
                            as minutes
                    from raw.commlog
                    group by 1
                ),
                modelled as (
                    select
                        date_trunc('month', communication_date)::date as month,
                        sum(communications) as contacts,
                        coalesce(sum(communications) filter (where direction = 'received'), 0) as received,
                        sum(call_minutes) as minutes
                    from int.int_communication_metrics
                    group by 1
                )
                select format('%s: %s contacts, %s received, %s minutes; int_communication_metrics %s, %s, %s',
                    coalesce(c.month, m.month), c.contacts, c.received, round(c.minutes, 1), m.contacts, m.received, m.minutes)
                from counted as c
                full join modelled as m on m.month = c.month
                where (c.contacts, c.received) is distinct from (m.contacts, m.received)
                    or abs(c.minutes - m.minutes) > 0.05 * c.contacts
                """
            )
        ),
        new(
            "Who_has_rebooked_a_missed_visit_is_called_that_day_and_others_later",
            PracticeSystem.Communication,
            "the call on the day of a missed visit books another; where none was booked, it comes on a later day",
            RuleFile.MissedVisitCall,
            new NoRows(
                """
                select format('call %s to patient %s at %s about the visit of %s', id, patient, day, missed)
                from (
                    select c."CommlogNum" as id, c."PatNum" as patient, c."CommDateTime"::date as day, max(a."AptDateTime")::date as missed
                    from raw.commlog as c
                    join raw.appointment as a on a."PatNum" = c."PatNum" and a."AptStatus" = 5
                        and a."AptDateTime"::date between c."CommDateTime"::date - 7 and c."CommDateTime"::date
                    where c."CommType" = 224 and c."Mode_" = 3 and c."SentOrReceived" = 1
                    group by c."CommlogNum"
                ) as call
                where (day = missed) <> ((patient, missed) in (
                    select "PatNum", "SecDateTEntry"::date
                    from raw.appointment
                    where "AptDateTime"::date > "SecDateTEntry"::date
                ))
                """
            )
        ),
        new(
            "Seven_in_ten_missed_visits_are_called_about",
            PracticeSystem.Communication,
            "70 % of the visits that were missed a week ago or earlier, within five days",
            RuleFile.MissedVisitCall,
            new ShareBetween(
                """
                select count(distinct a."AptNum") filter (where c."CommlogNum" is not null), count(distinct a."AptNum")
                from raw.appointment as a
                left join raw.commlog as c on c."PatNum" = a."PatNum" and c."CommType" = 224 and c."Mode_" = 3
                    and c."SentOrReceived" = 1
                    and c."CommDateTime"::date between a."AptDateTime"::date and a."AptDateTime"::date + 5
                where a."AptStatus" = 5 and a."AptDateTime"::date < @as_of - 7
                """,
                0.68,
                0.73
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
