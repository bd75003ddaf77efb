namespace DentalSynth.DbtContract.Breakages;

/// <summary>Who comes back: rows that staging leaves out, or that lead nowhere.</summary>
internal static class RetentionBreakages
{
    private const string FirstVisit = """
        (select min("AptNum") from raw.appointment where "AptStatus" = 2)
        """;

    private const string FirstPatient = """
        (select "PatNum" from raw.appointment where "AptStatus" = 2 order by "AptNum" limit 1)
        """;

    private const string FirstCleaning = """
        (select min("AptNum") from raw.appointment where "AptStatus" = 2 and "IsHygiene")
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a first visit before the models' history",
            "A_patient_is_kept_who_is_seen_again_within_six_months",
            [],
            $"""
            update raw.appointment set "AptDateTime" = timestamp '2022-06-01 09:00' where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "a patient who was seen and then forgotten",
            "A_patient_is_active_for_a_year_after_the_last_visit",
            ["retention_cohorts_hold_every_patient_once"],
            $"""
            delete from raw.patient where "PatNum" = {FirstPatient}
            """
        ),
        new(
            "a first visit of a month that nobody counts",
            "The_new_patients_of_a_month_are_those_first_seen_in_it",
            [],
            $"""
            update raw.appointment set "AptDateTime" = timestamp '2022-12-30 09:00' where "PatNum" = {FirstPatient}
            """
        ),
        new(
            "a first visit without an exam",
            "A_new_patient_is_examined_at_the_first_visit",
            ["new_patients_have_a_first_exam"],
            $"""
            update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D1110')
            where "AptNum" = {FirstVisit}
            """
        ),
        new(
            "insurance money of a plan that does not exist",
            "A_new_patient_is_worth_what_was_done_and_paid_in_ninety_days",
            [],
            """
            update raw.claimproc set "PlanNum" = 999999 where "Status" = 1 and "InsPayAmt" > 0
            """
        ),
        new(
            "a sender who is on no list",
            "A_new_patient_is_credited_to_who_sent_the_patient",
            [],
            """
            delete from raw.referral
            where "ReferralNum" = (select min("ReferralNum") from raw.refattach where "RefType")
            """
        ),
        new(
            "a cleaning of a patient who does not exist",
            "A_hygiene_recall_is_kept_up_to_sixty_days_after_it_is_due",
            [],
            $"""
            update raw.appointment set "PatNum" = 999999 where "AptNum" = {FirstCleaning}
            """
        ),
        new(
            "a cleaning before the models' history",
            "The_hygiene_visits_of_a_patient_are_counted_in_their_order",
            [],
            $"""
            update raw.appointment set "AptDateTime" = timestamp '2022-06-01 09:00' where "AptNum" = {FirstCleaning}
            """
        ),
        new(
            "recalls that come once a year",
            "Who_had_a_cleaning_is_recalled_in_six_months",
            ["hygiene_patients_have_a_recall"],
            """
            update raw.recall set "RecallInterval" = 12 << 16
            """
        ),
        new(
            "a recall of somebody who came in pain",
            "Who_came_in_pain_at_first_does_not_come_back_for_cleanings",
            [],
            """
            update raw.recall set "PatNum" = (
                select a."PatNum"
                from raw.appointment as a
                join raw.appointmenttype as type using ("AppointmentTypeNum")
                where type."AppointmentTypeName" = 'Emergency'
                    and a."AptNum" = (select min(b."AptNum") from raw.appointment as b where b."PatNum" = a."PatNum")
                order by a."PatNum"
                limit 1
            )
            where "RecallNum" = (select min("RecallNum") from raw.recall)
            """
        ),
        new(
            "new patients who all come in pain",
            "Some_new_patients_come_in_pain",
            [],
            """
            update raw.appointment set "AppointmentTypeNum" = (
                select "AppointmentTypeNum" from raw.appointmenttype where "AppointmentTypeName" = 'Emergency'
            )
            """
        ),
        new(
            "cleanings without an examination",
            "One_in_four_cleanings_of_the_insured_comes_with_an_examination",
            [],
            """
            update raw.procedurelog set "ProcStatus" = 6
            where "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D0120')
            """
        ),
    ];
}
