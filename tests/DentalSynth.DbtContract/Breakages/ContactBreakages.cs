namespace DentalSynth.DbtContract.Breakages;

/// <summary>System F: reminders, answers and calls.</summary>
internal static class ContactBreakages
{
    private const string LastReminder = """
        (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 1)
        """;

    private const string LastAnswer = """
        (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 2)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a reminder three days before the visit",
            "A_visit_is_reminded_of_once_and_in_time",
            ["reminders_go_out_before_the_visit", "int_automated_flags_a_reminder_has_its_visit"],
            $"""
            update raw.commlog set "CommDateTime" = "CommDateTime" - interval '1 day' where "CommlogNum" = {LastReminder}
            """
        ),
        new(
            "a reminder that is filed as a bill",
            "Reminders_per_visit_in_fact_communication_are_those_of_the_log",
            [],
            $"""
            update raw.commlog set "CommType" = 226 where "CommlogNum" = {LastReminder}
            """
        ),
        new(
            "an answer before any message",
            "Who_answers_a_message_has_got_one_before",
            ["answers_belong_to_a_message"],
            $"""
            update raw.commlog set "CommDateTime" = "CommDateTime" - interval '10 days' where "CommlogNum" = {LastAnswer}
            """
        ),
        new(
            "an answer by letter",
            "The_share_of_reminders_answered_in_int_communication_templates_is_that_of_the_log",
            [],
            $"""
            update raw.commlog set "Mode_" = 2 where "CommlogNum" = {LastAnswer}
            """
        ),
        new(
            "a call about a visit that was not missed",
            "Who_is_called_about_a_missed_visit_has_missed_one_in_the_week_before",
            [],
            """
            update raw.commlog set "CommDateTime" = "CommDateTime" + interval '8 days'
            where "CommlogNum" = (
                select min(c."CommlogNum")
                from raw.commlog as c
                where c."CommType" = 224 and c."Mode_" = 3 and 1 = (
                    select count(*) from raw.appointment as a where a."PatNum" = c."PatNum" and a."AptStatus" = 5
                )
            )
            """
        ),
        new(
            "a recall message on the day after a cleaning",
            "Nobody_is_told_that_a_check_up_is_due_within_six_months_of_the_last",
            [],
            """
            update raw.commlog as c set "CommDateTime" = p."ProcDate" + interval '33 hours'
            from raw.procedurelog as p
            join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
            where c."PatNum" = p."PatNum" and c."CommType" = 425 and p."ProcStatus" = 2
                and code."ProcCode" in ('D1110', 'D1120')
            """
        ),
        new(
            "a contact of 2022 that the models drop",
            "The_contacts_of_a_month_in_int_communication_metrics_are_those_of_the_log",
            ["communication_metrics_lose_nothing"],
            """
            update raw.commlog set "CommDateTime" = '2022-12-30 10:00', "DateTimeEnd" = null
            where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "Mode_" = 3)
            """
        ),
        new(
            "a call about a missed visit a day after it was rebooked",
            "Who_has_rebooked_a_missed_visit_is_called_that_day_and_others_later",
            [],
            """
            update raw.commlog as c set "CommDateTime" = "CommDateTime" + interval '1 day'
            where "CommType" = 224 and "Mode_" = 3 and "SentOrReceived" = 1 and exists (
                select from raw.appointment as a
                where a."PatNum" = c."PatNum" and a."AptStatus" = 5 and a."AptDateTime"::date = c."CommDateTime"::date
            )
            """
        ),
        new(
            "missed visits that nobody calls about",
            "Seven_in_ten_missed_visits_are_called_about",
            [],
            """
            delete from raw.commlog where "CommType" = 224 and "Mode_" = 3
            """
        ),
        new(
            "reminders that nobody answers",
            "Nearly_half_of_the_reminders_are_answered",
            [],
            """
            update raw.histappointment set "Confirmed" = 19 where "Confirmed" = 21
            """
        ),
    ];
}
