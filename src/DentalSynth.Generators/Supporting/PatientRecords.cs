using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Supporting;

/// <summary>What is written down about one patient. Rows get their keys in the order of their days, whatever the order
/// in which they are asked for; what is not before the as-of date is not written.</summary>
internal sealed class PatientRecords(
    Member member,
    Timeline timeline,
    RandomSources sources,
    RecordRows records,
    IRowWriter rows
)
{
    public Member Member => member;

    /// <summary>Returns the source of a decision.</summary>
    public RandomSource Draw(string purpose, long key) => sources.For(purpose, key);

    /// <summary>Logs a contact within the office hours of a day.</summary>
    public void Log(DateOnly day, Contact contact) =>
        timeline.At(day, today => records.Contacts.Write(member, contact, today, rows));

    /// <summary>Logs a contact at a time.</summary>
    public void Log(DateTime start, Contact contact) =>
        timeline.At(DateOnly.FromDateTime(start), _ => records.Contacts.Write(member, contact, start, rows));

    /// <summary>Files a paper or an image during a visit.</summary>
    public void File(Visit visit, Paper paper) =>
        timeline.At(visit.Date, _ => records.Documents.Write(member, paper, visit, rows));

    /// <summary>Files a paper within the office hours of a day.</summary>
    public void File(DateOnly day, Paper paper) =>
        timeline.At(day, today => records.Documents.Write(member, paper, today, rows));

    /// <summary>Has the patient fill in a form before a visit.</summary>
    public void Fill(Visit visit, PatientForm form) =>
        timeline.At(visit.Date, _ => records.Sheets.Write(member, form, visit, rows));

    /// <summary>Writes a task.</summary>
    public void Assign(DateOnly day, FollowUp followUp, long priority, TaskTimes times) =>
        timeline.At(day, today => records.Tasks.Assign(member, (followUp, priority, times), today, timeline, rows));

    /// <summary>Notes where a patient came from or was sent.</summary>
    public void Refer(DateOnly day, Referred referred) =>
        timeline.At(day, today => records.RefAttaches.Write(member, referred, today, rows));
}
