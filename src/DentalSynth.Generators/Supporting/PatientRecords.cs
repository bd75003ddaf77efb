using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting;

/// <summary>Writes a patient's records: contacts, documents, forms, tasks and referrals.</summary>
internal sealed class PatientRecords(Member member, RecordOffice office)
{
    public Member Member => member;

    public RecordRules Rules => office.Rules;

    public DateOnly Today => office.Clock.Today;

    /// <summary>Gets a value indicating whether the patient wants messages as texts, not e-mails.</summary>
    public bool WantsTexts => Rules.MessageMode.WantsTexts(Draw("message mode", member.PatNum));

    public RandomSource Draw(string purpose, long key) => office.Sources.For(purpose, key);

    /// <summary>Starts a process that goes on when its days are over, when all else has happened.</summary>
    public void FollowUp(IEnumerable<DateOnly> process) => office.Clock.Start(process, isAtClosing: true);

    /// <summary>Logs a contact of today.</summary>
    public void Log(Contact contact) => office.Contacts.Write(member, contact, Today, office.Rows);

    /// <summary>Logs a contact at a time of today.</summary>
    public void Log(Contact contact, DateTime start) => office.Contacts.Write(member, contact, start, office.Rows);

    /// <summary>Logs a contact on a later day.</summary>
    public void Log(Contact contact, DateOnly day) => office.Clock.Start(Later(contact, day));

    /// <summary>Files a document at a visit.</summary>
    public void File(FiledDocument document, Visit visit) =>
        office.Documents.Write(member, document, visit, office.Rows);

    /// <summary>Files a document today.</summary>
    public void File(FiledDocument document) => office.Documents.Write(member, document, Today, office.Rows);

    /// <summary>Has a form filled in at a visit.</summary>
    public void Fill(PatientForm form, Visit visit) => office.Sheets.Write(member, form, visit, office.Rows);

    /// <summary>Enters a task today.</summary>
    public void Assign(FollowUp followUp, long priority, TaskTimes times) =>
        office.Clock.Start(office.Tasks.Course(member, followUp, priority, times, Today, office.Rows));

    /// <summary>Records a referral of today.</summary>
    public void Refer(PatientReferral referred) => office.RefAttaches.Write(member, referred, Today, office.Rows);

    /// <summary>Sends the patient to a specialist for treatment planned at an exam.</summary>
    public void Send(long specialty, Visit exam, Treatment? work) =>
        office.Clock.Start(office.Specialists.Course(this, specialty, exam, work));

    private IEnumerable<DateOnly> Later(Contact contact, DateOnly day)
    {
        yield return day;
        Log(contact);
    }
}
