namespace DentalSynth.DbtContract.Breakages;

/// <summary>What is signed, handed in, filed and noted.</summary>
internal static class RecordBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a consent that is lost",
            "Whoever_is_operated_on_has_signed_for_it_that_day_and_nobody_else_has",
            [],
            """
            update raw.sheet set "SheetType" = 0
            where "SheetNum" = (select min("SheetNum") from raw.sheet where "SheetType" = 6)
            """
        ),
        new(
            "a paper form of somebody who has filled in the other online",
            "A_new_patient_tells_the_medical_history_once_on_paper_or_online",
            [],
            """
            update raw.document set "PatNum" = (select min("PatNum") from raw.sheet where "SheetType" = 11)
            where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 130)
            """
        ),
        new(
            "paper forms that are all filed as letters",
            "Three_in_ten_new_patients_hand_in_a_paper_form",
            [],
            """
            update raw.document set "DocCategory" = 133 where "DocCategory" = 130
            """
        ),
        new(
            "a card of a patient without a plan",
            "An_insurance_card_is_scanned_once_of_an_insured_patient_at_the_first_visit",
            [],
            """
            update raw.document
            set "PatNum" = (select min("PatNum") from raw.patient where "PatNum" not in (select "PatNum" from raw.patplan))
            where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 137)
            """
        ),
        new(
            "cards that nobody scans",
            "Half_of_the_insured_have_their_card_scanned",
            [],
            """
            update raw.document set "DocCategory" = 133 where "DocCategory" = 137
            """
        ),
        new(
            "an x-ray filed under another name",
            "Every_x_ray_taken_is_filed_once_with_its_visit",
            [],
            """
            update raw.document set "Description" = 'Photographs of teeth or face'
            where "DocNum" = (select min("DocNum") from raw.document where "DocCategory" = 131)
            """
        ),
        new(
            "a costly plan that nobody has signed",
            "A_plan_is_signed_when_600_dollars_of_it_are_accepted",
            [],
            """
            update raw.treatplan set "DateTSigned" = null
            where "TreatPlanNum" = (select min("TreatPlanNum") from raw.treatplan where "DateTSigned" is not null)
            """
        ),
        new(
            "a note on work that is only planned",
            "A_note_tells_of_a_completed_procedure_by_its_name_on_its_day",
            [],
            """
            update raw.procnote set "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 1)
            where "ProcNoteNum" = (select min("ProcNoteNum") from raw.procnote)
            """
        ),
        new(
            "notes of which every second is gone",
            "Two_thirds_of_completed_procedures_have_a_note",
            [],
            """
            update raw.procnote set "ProcNum" = 0 where "ProcNum" % 2 = 0
            """
        ),
        new(
            "texts that are e-mails",
            "Six_in_ten_patients_want_messages_as_text",
            [],
            """
            update raw.commlog set "Mode_" = 1 where "Mode_" = 5
            """
        ),
    ];
}
