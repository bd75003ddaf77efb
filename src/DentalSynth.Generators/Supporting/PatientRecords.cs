using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting;

/// <summary>One patient's supporting records. Rows get their keys in the order of their days, and only rows before the
/// as-of date are written.</summary>
internal sealed class PatientRecords(
    Member member,
    Timeline timeline,
    RandomSources sources,
    RecordRows records,
    IRowWriter rows
)
{
    public Member Member => member;

    /// <summary>Returns the random numbers of a decision.</summary>
    public RandomSource Draw(string purpose, long key) => sources.For(purpose, key);

    /// <summary>Logs a contact during the office hours of a day.</summary>
    public void Log(DateOnly day, Contact contact) =>
        timeline.At(day, today => records.Contacts.Write(member, contact, today, rows));

    public void Log(DateTime start, Contact contact) =>
        timeline.At(DateOnly.FromDateTime(start), _ => records.Contacts.Write(member, contact, start, rows));

    /// <summary>Files a document during a visit.</summary>
    public void File(Visit visit, FiledDocument document) =>
        timeline.At(visit.Date, _ => records.Documents.Write(member, document, visit, rows));

    /// <summary>Files a document during the office hours of a day.</summary>
    public void File(DateOnly day, FiledDocument document) =>
        timeline.At(day, today => records.Documents.Write(member, document, today, rows));

    /// <summary>Writes a form that the patient fills in before a visit.</summary>
    public void Fill(Visit visit, PatientForm form) =>
        timeline.At(visit.Date, _ => records.Sheets.Write(member, form, visit, rows));

    public void Assign(DateOnly day, FollowUp followUp, long priority, TaskTimes times) =>
        timeline.At(day, today => records.Tasks.Assign(member, (followUp, priority, times), today, timeline, rows));

    /// <summary>Writes a referral from a source or to a specialist.</summary>
    public void Refer(DateOnly day, PatientReferral referred) =>
        timeline.At(day, today => records.RefAttaches.Write(member, referred, today, rows));
}
