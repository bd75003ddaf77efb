namespace DentalSynth.DbtContract.Breakages;

/// <summary>System G: recalls and referrals.</summary>
internal static class RecallBreakages
{
    private const string FirstRecall = """
        (select min("RecallNum") from raw.recall)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a recall of a kind that does not exist",
            "Recall_compliance_in_int_recall_management_is_that_of_the_recall_list",
            ["same_row_count_as_int_recall_management_ref_stg_opendental__recall_"],
            $"""
            update raw.recall set "RecallTypeNum" = 999 where "RecallNum" = {FirstRecall}
            """
        ),
        new(
            "a recall after three months for a patient with a cleaning",
            "Whoever_has_had_a_cleaning_is_recalled_after_six_months",
            ["hygiene_patients_have_a_recall", "int_recall_management_due_by_the_interval"],
            """
            update raw.recall as r set "RecallInterval" = 3 << 16
            from raw.procedurelog as p
            join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
            where p."PatNum" = r."PatNum" and p."ProcStatus" = 2 and c."ProcCode" = 'D1110'
            """
        ),
        new(
            "a recall that counts from a day without a visit",
            "A_recall_counts_from_a_visit_that_took_place",
            ["recalls_follow_a_visit"],
            $"""
            update raw.recall set "DatePrevious" = "DatePrevious" - 1 where "RecallNum" = {FirstRecall}
            """
        ),
        new(
            "a recall that is booked for a day without a visit",
            "A_recall_that_is_booked_has_its_visit",
            ["int_recall_management_a_booked_recall_has_its_visit"],
            """
            update raw.recall set "DateScheduled" = "DateScheduled" + 1
            where "RecallNum" = (select min("RecallNum") from raw.recall where "DateScheduled" is not null)
            """
        ),
        new(
            "a referral to nobody",
            "Referrals_that_led_to_a_visit_are_those_of_int_patient_referral_bridge",
            ["same_row_count_as_int_patient_referral_bridge_ref_stg_opendental__refattach_"],
            """
            update raw.refattach set "ReferralNum" = 999999
            where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach)
            """
        ),
        new(
            "work at a specialist that is done before the patient was sent",
            "Work_at_a_specialist_is_done_when_the_referral_says_so",
            ["not_before_int_patient_referral_bridge_procedure_completion_date__referral_date"],
            """
            update raw.refattach set "DateProcComplete" = "RefDate" - 1
            where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach where "RefToStatus" = 5)
            """
        ),
        new(
            "specialists to whom nobody goes",
            "One_in_five_who_are_sent_to_a_specialist_does_not_go",
            [],
            """
            update raw.refattach set "RefToStatus" = 1 where "RefToStatus" <> 0
            """
        ),
    ];
}
