using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Referrals;

namespace DentalSynth.Generators.Supporting.Occasions;

/// <summary>A check-up may find a child's teeth crooked. The child is sent to have them straightened, once.</summary>
internal sealed class BracesOccasions(RecordRules rules, Specialists specialists) : IOccasions
{
    public void Open(PatientRecords records)
    {
        var member = records.Member;
        var visit = member.Visits.FirstOrDefault(visit =>
            visit.Status == AptStatus.Complete
            && visit.Kind is VisitKind.NewChild or VisitKind.ChildHygiene
            && rules.Specialty.NeedsBraces(member.AgeOn(visit.Date), records.Draw("braces", visit.AptNum))
        );
        if (visit is not null)
        {
            specialists.Send(records, ProviderSpecialty.Orthodontics, visit);
        }
    }
}
