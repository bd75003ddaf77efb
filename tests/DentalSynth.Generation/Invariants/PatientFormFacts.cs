using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class PatientFormFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task New_patients_fill_in_both_forms_or_a_paper_before_their_first_visit_begins(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var first = practice
            .Rows<Appointment>()
            .Where(visit => visit.AptStatus == (short)AptStatus.Complete)
            .GroupBy(visit => visit.PatNum ?? 0)
            .ToDictionary(visits => visits.Key, visits => visits.Min(visit => visit.AptDateTime));
        var filled = practice
            .Rows<Sheet>()
            .Where(sheet => sheet.SheetType != (int)SheetType.Consent)
            .GroupBy(sheet => sheet.PatNum ?? 0)
            .ToDictionary(sheets => sheets.Key, sheets => sheets.ToList());
        var papers = practice
            .Rows<Document>()
            .Where(document => document.DocCategory == DocumentCategory.Form)
            .Select(document => document.PatNum ?? 0);

        Assert.Equal(first.Keys.Order(), filled.Keys.Concat(papers).Order());
        Assert.All(
            filled,
            sheets =>
            {
                Assert.Equal(2, sheets.Value.Count);
                Assert.All(
                    sheets.Value,
                    sheet =>
                    {
                        Assert.True(sheet.DateTimeSheet < first[sheets.Key]);
                        Assert.Equal(first[sheets.Key]!.Value.Date, sheet.DateTimeSheet!.Value.Date);
                    }
                );
            }
        );
    }

    [Fact]
    public async Task Nobody_is_operated_on_without_having_signed_for_it()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var type = practice.Rows<AppointmentType>().Single(type => type.AppointmentTypeName == "Surgery");
        var operations = practice
            .Rows<Appointment>()
            .Where(visit =>
                visit.AptStatus == (short)AptStatus.Complete && visit.AppointmentTypeNum == type.AppointmentTypeNum
            )
            .Select(visit => (visit.PatNum, visit.AptDateTime!.Value.Date));
        var consents = practice
            .Rows<Sheet>()
            .Where(sheet => sheet.SheetType == (int)SheetType.Consent)
            .Select(sheet => (sheet.PatNum, sheet.DateTimeSheet!.Value.Date));

        Assert.NotEmpty(operations);
        Assert.Equal(operations.Order(), consents.Order());
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_form_has_the_fields_of_its_kind_and_signatures_with_their_time(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var kinds = practice.Rows<SheetFieldDef>().ToDictionary(field => field.SheetFieldDefNum);
        var sheets = practice.Rows<Sheet>().ToDictionary(sheet => sheet.SheetNum);
        var fields = practice.Rows<SheetField>();

        Assert.Equal(sheets.Keys, fields.Select(field => field.SheetNum ?? 0).Distinct().Order());
        Assert.Equal(fields.Count, fields.DistinctBy(field => (field.SheetNum, field.SheetFieldDefNum)).Count());
        Assert.All(
            fields,
            field =>
            {
                var (kind, sheet) = (kinds[field.SheetFieldDefNum ?? 0], sheets[field.SheetNum ?? 0]);
                var isSignature = field.FieldType == (int)SheetFieldType.SigBox;
                Assert.Equal((sheet.SheetDefNum, field.FieldType), (kind.SheetDefNum, kind.FieldType));
                Assert.Equal(isSignature ? sheet.DateTimeSheet : null, field.DateTimeSig);
                Assert.Equal(isSignature, field.FieldValue is "");
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_appointment_is_logged_when_and_by_whom_it_was_entered(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);

        Assert.Equal(
            practice.Rows<Appointment>().Select(visit => (visit.AptNum, visit.SecUserNumEntry, visit.SecDateTEntry)),
            practice.Rows<EntryLog>().Select(entry => (entry.FKey ?? 0, entry.UserNum, entry.EntryDateTime))
        );
    }
}
