using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Writes completed forms as tables sheet and sheetfield: the fields filled in, not the fixed texts.</summary>
/// <remarks>Read by the dbt models stg_opendental__sheet and stg_opendental__sheetfield.</remarks>
[Table("Sheet", BelongsTo = TableScope.Patient, Noun = "forms filled in", LeastPer1000Patients = 820)]
internal sealed class SheetRows(RandomSources sources)
{
    /// <summary>Writes a form filled in before a visit.</summary>
    public void Write(Member member, PatientForm form, Visit visit, IRowWriter rows)
    {
        var key = member.Keys.Sheet.Next();
        // In the waiting room: patients with a form to fill in are asked to come half an hour early.
        var filled = visit.Slot.Start.AddMinutes(-sources.For("form", key).Between(5, 30));
        rows.Add(Row(member, form, key, filled));
        foreach (var field in form.Fields.Where(field => field.Name.Length > 0))
        {
            var value = FormValues.Of(field, member, visit);
            rows.Add(SheetFieldRows.Row(member.Keys.SheetField.Next(), key, field, (value, filled)));
        }
    }

    private static Sheet Row(Member member, PatientForm form, long key, DateTime filled) =>
        new()
        {
            SheetNum = key,
            SheetType = (int)form.Type,
            PatNum = member.PatNum,
            DateTimeSheet = filled,
            FontSize = PatientForm.FontSize,
            FontName = PatientForm.FontName,
            Width = PatientForm.Width,
            Height = PatientForm.Height,
            IsLandscape = false,
            InternalNote = "",
            Description = form.Description,
            ShowInTerminal = 0,
            IsWebForm = false,
            IsMultiPage = false,
            IsDeleted = false,
            SheetDefNum = form.SheetDefNum,
            DocNum = 0,
            ClinicNum = member.Household.Clinic.ClinicNum,
            DateTSheetEdited = filled,
            HasMobileLayout = false,
            RevID = 1,
            WebFormSheetID = 0,
        };
}
