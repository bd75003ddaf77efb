using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Refers patients to specialists: the referral, the letter and the specialist's report.</summary>
internal sealed class Specialists(RecordRules rules, Practice practice)
{
    private readonly ILookup<long?, long> bySpecialty = practice.Referrals.ToLookup(
        referral => referral.Specialty,
        referral => referral.ReferralNum
    );

    /// <summary>Refers a patient for a treatment planned procedure.</summary>
    public void Send(PatientRecords records, long specialty, Treatment work)
    {
        var random = records.Draw("specialist", work.ProcNum);
        var course = rules.ReferralCourse.Course(work.Charted, random);
        Send(records, work.Charted, new PatientReferral(Pick(specialty, random), work.ProvNum, work.ProcNum, course));
    }

    /// <summary>Refers a patient for a consultation after a visit.</summary>
    public void Send(PatientRecords records, long specialty, Visit visit)
    {
        var random = records.Draw("specialist after a visit", visit.AptNum);
        var course = rules.ReferralCourse.Course(visit.Date, random);
        Send(records, visit.Date, new PatientReferral(Pick(specialty, random), visit.Slot.Dentist, 0, course));
    }

    private static void Send(PatientRecords records, DateOnly day, PatientReferral referred)
    {
        records.Refer(day, referred);
        records.File(day, FiledDocuments.ReferralLetter);
        records.Log(day, Contacts.ReferralSent);
        if (referred.Course?.Consulted is { } consulted)
        {
            records.Log(consulted, Contacts.SpecialistReport);
            records.File(consulted, FiledDocuments.SpecialistReport);
        }
    }

    private long Pick(long specialty, RandomSource random) => random.Pick([.. bySpecialty[specialty]]);
}
