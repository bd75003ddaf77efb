using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>Writes procedures as table procedurelog and their notes as table procnote.</summary>
[Table(
    "ProcedureLog",
    BelongsTo = TableScope.Patient,
    Noun = "procedures",
    LeastPer1000Patients = 4_000,
    Changes = "AptNum DateComplete DateEntryC DateTStamp ProcDate ProcStatus ProcTime ProvNum",
    MayBeEmpty = "DateComplete Dx ProcTime Surf ToothNum"
)]
[Table("ProcNote", BelongsTo = TableScope.Patient, Noun = "procedure notes", LeastPer1000Patients = 2_000)]
internal sealed class ProcedureRows(Practice practice, ProcedureNoteRule note, RandomSources sources, IRowWriter rows)
{
    /// <summary>Writes a patient's procedures as they stand.</summary>
    public void Write(Member member)
    {
        foreach (var treatment in member.Treatments)
        {
            rows.Add(Row(member, treatment));
        }
    }

    private ProcedureLog Row(Member member, Treatment treatment)
    {
        var isDone = treatment.Status == ProcStatus.Complete;
        var random = sources.For("procedure entry", treatment.ProcNum);
        var entered = Clock.InOfficeHours(treatment.Charted, random);
        var isReviewed = !isDone && treatment.Reviewed is not null;
        return new ProcedureLog
        {
            ProcNum = treatment.ProcNum,
            PatNum = member.PatNum,
            AptNum = treatment.Visit?.AptNum ?? 0,
            OldCode = treatment.Code.ProcCode,
            ProcDate = treatment.Date,
            ProcFee = treatment.Fee.ToDollars(),
            Surf = treatment.Site.Surf,
            ToothNum = treatment.Site.ToothNum,
            Priority = treatment.Priority,
            Dx = treatment.Diagnosis,
            ProcStatus = (short)treatment.Status,
            ProvNum = practice.ProvNumOf(treatment),
            PlaceService = 0,
            DateEntryC = isDone ? treatment.Date : treatment.Charted,
            ClinicNum = member.Household.Clinic.ClinicNum,
            BillingTypeOne = 0,
            BillingTypeTwo = 0,
            CodeNum = treatment.Code.CodeNum,
            UnitQty = 1,
            BaseUnits = 0,
            DateTP = treatment.Charted,
            ProcTime = isDone ? TimeOnly.FromDateTime(treatment.Visit!.Slot.Start) : null,
            DateTStamp = isDone || isReviewed ? Clock.Closing(treatment.Date) : entered,
            Discount = 0,
            IsLocked = false,
            SecUserNumEntry = random.Pick(practice.Staff.Clinical),
            SecDateEntry = entered,
            DateComplete = isDone ? treatment.Date : null,
            TaxAmt = 0,
            DiscountPlanAmt = 0,
        };
    }

    /// <summary>Writes the note of a procedure that was completed, if there is one.</summary>
    public void Note(Member member, Treatment treatment)
    {
        var random = sources.For("procedure note", treatment.ProcNum);
        if (note.Text(treatment.Code, random) is not { } text)
        {
            return;
        }

        rows.Add(
            new ProcNote
            {
                ProcNoteNum = member.Keys.ProcNote.Next(),
                PatNum = member.PatNum,
                ProcNum = treatment.ProcNum,
                // Notes are written in the last half hour of the day.
                EntryDateTime = Clock.Closing(treatment.Date).AddMinutes(-random.Between(0, 30)),
                UserNum = random.Pick(practice.Staff.Clinical),
                Note = text,
                SigIsTopaz = false,
            }
        );
    }
}
