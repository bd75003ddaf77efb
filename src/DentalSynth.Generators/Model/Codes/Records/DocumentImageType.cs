namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>How a document is shown (document.ImgType).</summary>
/// <remarks>OpenDental's meanings. Read by stg_opendental__document.</remarks>
public enum DocumentImageType
{
    /// <summary>A scan.</summary>
    Document = 0,

    /// <summary>A radiograph.</summary>
    Radiograph = 1,
}
