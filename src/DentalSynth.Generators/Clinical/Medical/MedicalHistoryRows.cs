using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Writes medical history taken at the first visit as tables disease and allergy.</summary>
[Table(
    "Disease",
    BelongsTo = TableScope.Patient,
    Backdated = "DateStart DateStop",
    LeastPer1000Patients = 800,
    MayBeEmpty = "DateStart DateStop PatNote",
    History = "DateStart DateStop"
)]
[Table(
    "Allergy",
    BelongsTo = TableScope.Patient,
    Noun = "allergies",
    Backdated = "DateAdverseReaction",
    LeastPer1000Patients = 150,
    MayBeEmpty = "DateAdverseReaction",
    History = "DateAdverseReaction"
)]
internal sealed class MedicalHistoryRows(ChartRules rules, RandomSources sources) : IVisitChart
{
    // The SNOMED code that OpenDental uses for a problem.
    private const string SnomedProblem = "55607006";

    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        if (!visit.IsFirst)
        {
            return;
        }

        var random = sources.For("medical history", member.PatNum);
        member.History = rules.MedicalHistory.History(member.AgeOn(visit.Date), random);
        foreach (var condition in member.History.Conditions)
        {
            rows.Add(Disease(member, visit, condition));
        }

        foreach (var allergen in member.History.Allergens)
        {
            rows.Add(Allergy(member, visit, allergen));
        }
    }

    private Disease Disease(Member member, Visit visit, Condition condition)
    {
        var number = member.Keys.Disease.Next();
        var earliest = member.Birthdate.AddYears(condition.YoungestOnset);
        var (start, stop) = rules.Onset.Course(earliest, visit.Date, sources.For("onset", number));
        return new()
        {
            DiseaseNum = number,
            PatNum = member.PatNum,
            DiseaseDefNum = condition.DiseaseDefNum,
            PatNote = stop is null ? "" : "Over, as the patient says",
            DateTStamp = visit.Slot.Start,
            ProbStatus = (short)(stop is null ? ProblemStatus.Active : ProblemStatus.Resolved),
            DateStart = start,
            DateStop = stop,
            SnomedProblemType = SnomedProblem,
            FunctionStatus = false,
        };
    }

    private Allergy Allergy(Member member, Visit visit, Allergen allergen)
    {
        var number = member.Keys.Allergy.Next();
        var random = sources.For("allergic reaction", number);
        return new()
        {
            AllergyNum = number,
            AllergyDefNum = allergen.AllergyDefNum,
            PatNum = member.PatNum,
            Reaction = random.Pick(allergen.Reactions),
            StatusIsActive = true,
            DateTStamp = visit.Slot.Start,
            DateAdverseReaction = rules.Onset.Course(member.Birthdate, visit.Date, random).Start,
        };
    }
}
