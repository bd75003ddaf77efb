using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>A kind of document: a scan or an image.</summary>
/// <param name="Category">What it is; a <see cref="DocumentCategory"/>.</param>
/// <param name="ImageType">The type of image.</param>
/// <param name="By">The role of the user who files it.</param>
/// <param name="Description">Its description.</param>
/// <param name="Extension">The file extension, with the dot.</param>
internal sealed record FiledDocument(
    long Category,
    DocumentImageType ImageType,
    StaffRole By,
    string Description,
    string Extension
);
