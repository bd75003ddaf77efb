using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>A kind of scan or image.</summary>
/// <param name="Category">What it is; a <see cref="DocumentCategory"/>.</param>
/// <param name="ImageType">How it is shown.</param>
/// <param name="By">Who files it.</param>
/// <param name="Description">What is written on it.</param>
/// <param name="Extension">How the file's name ends, with the dot.</param>
internal sealed record Paper(
    long Category,
    DocumentImageType ImageType,
    StaffRole By,
    string Description,
    string Extension
);
