using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Referrals;

namespace DentalSynth.Generators.Supporting.Events;

/// <summary>Orthodontic referrals: a check-up may refer a child to an orthodontist, once.</summary>
internal sealed class OrthodonticReferrals(RecordRules rules, Specialists specialists) : IPatientEvents
{
    public void Record(PatientRecords records)
    {
        var member = records.Member;
        var visit = member.Visits.FirstOrDefault(visit =>
            visit.Status == AptStatus.Complete
            && visit.Kind is AppointmentKind.NewChild or AppointmentKind.ChildHygiene
            && rules.Specialty.NeedsOrthodontist(member.AgeOn(visit.Date), records.Draw("braces", visit.AptNum))
        );
        if (visit is not null)
        {
            specialists.Send(records, ProviderSpecialty.Orthodontics, visit);
        }
    }
}
