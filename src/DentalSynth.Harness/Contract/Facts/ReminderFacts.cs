using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System F: reminders, the answers to them, and what the models count of it.</summary>
internal static class ReminderFacts
{
    // The program's reminders, each with the visits that its 'in two days' can mean.
    private const string Reminders = """
        with reminders as (
            select c."CommlogNum" as id, c."PatNum" as patient, c."CommDateTime" as sent, c."Mode_" as mode,
                a."AptNum" as visit, a."AptDateTime" as starts
            from raw.commlog as c
            left join raw.appointment as a on a."PatNum" = c."PatNum"
                and a."AptDateTime"::date = c."CommDateTime"::date + 2
                and a."SecDateTEntry" <= c."CommDateTime"
            where c."CommSource" = 3 and c."SentOrReceived" = 1
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_visit_is_reminded_of_once_and_in_time",
            PracticeSystem.Communication,
            "a reminder says 'in two days': the patient has a visit then, booked before, with no other reminder",
            RuleFile.Reminder,
            new NoRows(
                $"""
                {Reminders}
                select format('reminder %s of %s to patient %s: visit %s at %s, %s reminders', id, sent, patient, visit,
                    starts, times)
                from (select *, count(*) over (partition by visit) as times from reminders) as counted
                where visit is null or times > 1
                """
            )
        ),
        new(
            "Reminders_per_visit_in_fact_communication_are_those_of_the_log",
            PracticeSystem.Communication,
            "the reminder dashboard counts each message at the visit that it is about",
            RuleFile.Reminder,
            new NoRows(
                $"""
                {Reminders},
                counted as (select visit, count(*) as times from reminders group by visit),
                modelled as (
                    select appointment_id as visit, count(*) as times
                    from marts.fact_communication
                    where trigger_type = 'appointment reminder'
                    group by appointment_id
                )
                select format('visit %s: %s reminders, fact_communication %s', coalesce(c.visit, m.visit), c.times, m.times)
                from counted as c
                full join modelled as m on m.visit = c.visit
                where c.times is distinct from m.times
                """
            )
        ),
        new(
            "Who_answers_a_message_has_got_one_before",
            PracticeSystem.Communication,
            "an answer that a program takes in follows a message to the same patient within a week, by the same way",
            RuleFile.Confirmation,
            new NoRows(
                """
                select format('answer %s of patient %s at %s, mode %s', r."CommlogNum", r."PatNum", r."CommDateTime",
                    r."Mode_")
                from raw.commlog as r
                where r."SentOrReceived" = 2 and r."CommSource" <> 0 and not exists (
                    select
                    from raw.commlog as s
                    where s."PatNum" = r."PatNum" and s."Mode_" = r."Mode_" and s."CommType" = r."CommType"
                        and s."SentOrReceived" = 1 and s."CommSource" <> 0
                        and s."CommDateTime" between r."CommDateTime" - interval '7 days' and r."CommDateTime"
                )
                """
            )
        ),
        new(
            "The_share_of_reminders_answered_in_int_communication_templates_is_that_of_the_log",
            PracticeSystem.Communication,
            "a reminder is answered when the history of its visit says confirmed before the visit begins",
            RuleFile.Confirmation,
            new NoRows(
                $"""
                {Reminders},
                counted as (
                    select
                        case mode when 1 then 'email' when 5 then 'text' end as way,
                        count(distinct id) as sent,
                        count(distinct id) filter (where h."HistDateTStamp" between reminders.sent and starts) as answered
                    from reminders
                    left join raw.histappointment as h on h."AptNum" = visit and h."Confirmed" = 21
                    group by mode
                ),
                modelled as (
                    select communication_mode as way, sum(messages_sent) as sent, sum(messages_answered) as answered
                    from int.int_communication_templates
                    where trigger_type = 'appointment reminder'
                    group by communication_mode
                )
                select format('by %s: %s of %s answered, int_communication_templates %s of %s', coalesce(c.way, m.way),
                    c.answered, c.sent, m.answered, m.sent)
                from counted as c
                full join modelled as m on m.way = c.way
                where (c.sent, c.answered) is distinct from (m.sent, m.answered)
                """
            )
        ),
        new(
            "Nearly_half_of_the_reminders_are_answered",
            PracticeSystem.Communication,
            "45 % of those about visits whose day has come, by a confirmation before the visit",
            RuleFile.Confirmation,
            new ShareBetween(
                $"""
                {Reminders}
                select
                    count(distinct id) filter (where h."HistDateTStamp" between reminders.sent and starts),
                    count(distinct id)
                from reminders
                left join raw.histappointment as h on h."AptNum" = visit and h."Confirmed" = 21
                where starts::date <= @as_of
                """,
                0.43,
                0.46
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
