using QRCoder;

namespace Explorer.Server.Class;

/// <summary>A text as a QR code.</summary>
internal static class QrPicture
{
    private const string Dark = "#000000";
    private const string Light = "#ffffff";

    /// <summary>The picture as SVG: dark on light with an edge round it, whatever the page wears, for not every phone reads it the other way round.</summary>
    public static string Svg(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(1, Dark, Light, drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
