using System.Xml.Linq;

namespace DentalSynth.Generators.Specifications;

/// <summary>Reads the XML documentation of the library.</summary>
internal static class LibraryDocumentation
{
    /// <summary>Returns the types below a namespace with their documentation.</summary>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    public static IEnumerable<(Type Type, XElement Words)> TypesIn(string @namespace)
    {
        var prefix = $"T:{@namespace}.";
        return from member in Read().Descendants("member")
            let name = (string)member.Attribute("name")!
            where name.StartsWith(prefix, StringComparison.Ordinal)
            let type = typeof(LibraryDocumentation).Assembly.GetType(name[2..])
            where type is not null // nested types have other names
            select (type, member);
    }

    private static XDocument Read() =>
        XDocument.Load(Path.Join(AppContext.BaseDirectory, "DentalSynth.Generators.xml"));
}
