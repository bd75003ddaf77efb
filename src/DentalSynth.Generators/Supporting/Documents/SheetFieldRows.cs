using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Codes.Records;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Table sheetfield: the fields of completed forms.</summary>
[Table(
    "SheetField",
    BelongsTo = TableScope.Patient,
    Noun = "fields filled in",
    LeastPer1000Patients = 1_600,
    MayBeEmpty = "DateTimeSig FieldValue"
)]
internal static class SheetFieldRows
{
    public static SheetField Row(
        long key,
        long sheetNum,
        PatientFormField field,
        (string Value, DateTime Time) filled
    ) =>
        new()
        {
            SheetFieldNum = key,
            SheetNum = sheetNum,
            FieldType = (int)field.Type,
            FieldName = field.Name,
            FieldValue = filled.Value,
            FontSize = PatientForm.FontSize,
            FontName = PatientForm.FontName,
            FontIsBold = false,
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
            ItemColor = 0,
            DateTimeSig = field.Type == SheetFieldType.SigBox ? filled.Time : null,
            IsLocked = false,
            TabOrderMobile = field.TabOrder,
            UiLabelMobile = "",
            UiLabelMobileRadioButton = "",
            SheetFieldDefNum = field.SheetFieldDefNum,
            CanElectronicallySign = field.Type == SheetFieldType.SigBox,
            IsSigProvRestricted = false,
        };
}
