using DentalSynth.Generators.Foundation.Office;
using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Writes calls, messages and letters as table commlog.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and fact_communication.</remarks>
[Table(
    "Commlog",
    BelongsTo = TableScope.Patient,
    Noun = "communication logs",
    LeastPer1000Patients = 1_600,
    MayBeEmpty = "DateTimeEnd ProgramNum"
)]
internal sealed class ContactRows(Practice practice, RandomSources sources)
{
    private const int LongestCallSeconds = 12 * 60; // a recall is booked in two minutes, a bill takes ten

    /// <summary>Writes a contact at a time during a day.</summary>
    public void Write(Member member, Contact contact, DateOnly day, IRowWriter rows)
    {
        var key = member.Keys.Commlog.Next();
        var random = sources.For("contact", key);
        rows.Add(Row(member, contact, (key, Clock.InOfficeHours(day, random)), random));
    }

    /// <summary>Writes a contact at a time.</summary>
    public void Write(Member member, Contact contact, DateTime start, IRowWriter rows)
    {
        var key = member.Keys.Commlog.Next();
        rows.Add(Row(member, contact, (key, start), sources.For("contact", key)));
    }

    private Commlog Row(Member member, Contact contact, (long Key, DateTime Start) made, RandomSource random)
    {
        var isCall = contact.Mode == CommItemMode.Phone;
        var end = isCall ? made.Start.AddSeconds(random.Between(20, LongestCallSeconds)) : made.Start;
        return new Commlog
        {
            CommlogNum = made.Key,
            PatNum = member.PatNum,
            CommDateTime = made.Start,
            CommType = contact.Type,
            Note = random.Pick(contact.Notes),
            Mode_ = (short)contact.Mode,
            SentOrReceived = (short)contact.Direction,
            UserNum = contact.By is { } role
                ? random.Pick(practice.StaffAt(member.Household.Clinic).Of(role))
                : practice.Staff.Service,
            ProgramNum = contact.By is null ? ProgramRows.Messages : null,
            Signature = string.Empty,
            SigIsTopaz = false,
            DateTStamp = end,
            DateTimeEnd = isCall ? end : null,
            CommSource = (short)contact.Source,
            DateTEntry = end,
            ReferralNum = 0,
            CommReferralBehavior = false,
        };
    }
}
