using System.Globalization;
using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Writes scans and radiographs as table document, without their images.</summary>
/// <remarks>Read by the dbt models stg_opendental__document and int_patient_profile.</remarks>
[Table("Document", BelongsTo = TableScope.Patient, LeastPer1000Patients = 1_000)]
internal sealed class DocumentRows(Practice practice, RandomSources sources)
{
    /// <summary>Writes a document filed during a visit.</summary>
    public void Write(Member member, FiledDocument document, Visit visit, IRowWriter rows)
    {
        var key = member.Keys.Document.Next();
        var random = sources.For("document", key);
        var made = visit.Slot.Start.AddSeconds(random.Below(visit.Slot.Minutes * 60));
        rows.Add(Row(member, document, (key, made, visit.Slot.Dentist), random));
    }

    /// <summary>Writes a document filed at a time during a day.</summary>
    public void Write(Member member, FiledDocument document, DateOnly day, IRowWriter rows)
    {
        var key = member.Keys.Document.Next();
        var random = sources.For("document", key);
        rows.Add(Row(member, document, (key, Clock.InOfficeHours(day, random), 0), random));
    }

    private Document Row(
        Member member,
        FiledDocument document,
        (long Key, DateTime Made, long ProvNum) filed,
        RandomSource random
    ) =>
        new()
        {
            DocNum = filed.Key,
            Description = document.Description,
            DateCreated = filed.Made,
            DocCategory = document.Category,
            PatNum = member.PatNum,
            FileName = string.Create(CultureInfo.InvariantCulture, $"{filed.Key}{document.Extension}"),
            ImgType = (short)document.ImageType,
            IsFlipped = false,
            DegreesRotated = 0,
            ToothNumbers = string.Empty,
            Note = string.Empty,
            SigIsTopaz = false,
            Signature = string.Empty,
            CropX = 0,
            CropY = 0,
            CropW = 0,
            CropH = 0,
            WindowingMin = 0,
            WindowingMax = 0,
            MountItemNum = 0,
            DateTStamp = filed.Made,
            RawBase64 = string.Empty,
            Thumbnail = string.Empty,
            ExternalGUID = string.Empty,
            ProvNum = document.ImageType == DocumentImageType.Radiograph ? filed.ProvNum : 0,
            IsCropOld = false,
            OcrResponseData = string.Empty,
            ImageCaptureType = false,
            PrintHeading = false,
            ChartLetterStatus = false,
            UserNum = random.Pick(practice.Staff.Of(document.By)),
            ChartLetterHash = string.Empty,
        };
}
