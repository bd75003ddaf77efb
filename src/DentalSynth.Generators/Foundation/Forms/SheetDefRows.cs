using DentalSynth.Generators.Model.Codes.Records;

namespace DentalSynth.Generators.Foundation.Forms;

/// <summary>Tables sheetdef and sheetfielddef: the patient forms and their fields.</summary>
/// <remarks>Read by the dbt models stg_opendental__sheetdef and stg_opendental__sheetfielddef.</remarks>
/// <param name="opened">The day on which the practice opened.</param>
[Table("SheetDef", Noun = "forms", LeastRows = 3)]
[Table("SheetFieldDef", Noun = "fields of forms", LeastRows = 10, MayBeEmpty = "FieldName FieldValue")]
internal sealed class SheetDefRows(DateOnly opened)
{
    public IEnumerable<SheetDef> Forms() => PatientForms.All.Select(Row);

    public static IEnumerable<SheetFieldDef> Fields() =>
        PatientForms.All.SelectMany(form => form.Fields, (form, field) => Row(form.SheetDefNum, field));

    private SheetDef Row(PatientForm form) =>
        new()
        {
            SheetDefNum = form.SheetDefNum,
            Description = form.Description,
            SheetType = (int)form.Type,
            FontSize = PatientForm.FontSize,
            FontName = PatientForm.FontName,
            Width = PatientForm.Width,
            Height = PatientForm.Height,
            IsLandscape = false,
            PageCount = 1,
            IsMultiPage = false,
            BypassGlobalLock = false,
            HasMobileLayout = false,
            DateTCreated = opened.ToDateTime(OfficeHours.Opening),
            RevID = 1,
            AutoCheckSaveImage = true,
            AutoCheckSaveImageDocCategory = form.SheetDefNum,
        };

    private static SheetFieldDef Row(long form, PatientFormField field) =>
        new()
        {
            SheetFieldDefNum = field.SheetFieldDefNum,
            SheetDefNum = form,
            FieldType = (int)field.Type,
            FieldName = field.Name,
            FieldValue = field.Text,
            FontSize = PatientForm.FontSize,
            FontName = PatientForm.FontName,
            FontIsBold = field.Type == SheetFieldType.StaticText,
            XPos = field.X,
            YPos = field.Y,
            Width = field.Width,
            Height = field.Height,
            GrowthBehavior = 0,
            RadioButtonValue = "",
            RadioButtonGroup = "",
            IsRequired = field.TabOrder > 0,
            TabOrder = field.TabOrder,
            ReportableName = "",
            TextAlign = 0,
            IsPaymentOption = false,
            ItemColor = 0,
            IsLocked = false,
            TabOrderMobile = field.TabOrder,
            UiLabelMobile = "",
            UiLabelMobileRadioButton = "",
            LayoutMode = false,
            Language = "",
            CanElectronicallySign = field.Type == SheetFieldType.SigBox,
            IsSigProvRestricted = false,
        };
}
