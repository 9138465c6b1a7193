/// The protocols that come with the model: those of everyday practice, then those of published
/// studies.
public enum BuiltInProtocol: String, Sendable, CaseIterable {
  /// Moderate-pressure Swedish massage of back and neck.
  case swedish
  /// Moderate-pressure Swedish massage of the whole body.
  case swedishFullBody = "swedish-full-body"
  /// Deep tissue massage at tolerable pressure.
  case deepTissue = "deep-tissue"
  /// Thai massage, pressure rising to slight discomfort.
  case thai
  /// Massage of head, neck and shoulders.
  case headAndNeck = "head-and-neck"
  /// Chair massage.
  case chair
  /// Abdominal massage.
  case abdominal
  /// Foot massage or reflexology.
  case foot
  /// Light touch.
  case lightTouch = "light-touch"
  /// Quiet rest, the control.
  case quietRest = "quiet-rest"
  /// Reading, the control of some trials.
  case reading

  /// Six minutes of petrissage of the calf.
  case morelli1991 = "study-morelli-1991"
  /// Connective-tissue massage of 30 minutes, watched for 90.
  case kaada1989 = "study-kaada-1989"
  /// Trigger-point massage of head, neck and shoulders.
  case delaney2002 = "study-delaney-2002"
  /// Back massage before catheterisation.
  case mcNamara2003 = "study-mcnamara-2003"
  /// Swedish massage of back, chest and neck.
  case aourell2005 = "study-aourell-2005-trunk"
  /// Trigger-point massage and friction that hurt.
  case cambron2006 = "study-cambron-2006-painful"
  /// Myofascial release after three sprints.
  case arroyoMorales2008 = "study-arroyo-morales-2008"
  /// An hour of deep tissue massage without control.
  case kaye2008 = "study-kaye-2008"
  /// Moderate pressure, 3/15/3 minutes.
  case diegoField2009Moderate = "study-diego-field-2009-moderate"
  /// Light pressure, 3/15/3 minutes, read as arousing.
  case diegoField2009Light = "study-diego-field-2009-light"
  /// Gentle touch of hands and feet for 80 minutes.
  case lindgren2010 = "study-lindgren-2010"
  /// Scripted Swedish massage of 45 minutes.
  case rapaport2010Swedish = "study-rapaport-2010-swedish"
  /// The light touch it was held against.
  case rapaport2010LightTouch = "study-rapaport-2010-light-touch"
  /// Neck and shoulder massage, skin temperature for an hour after.
  case sefton2010 = "study-sefton-2010"
  /// Light, moderate, then deep pressure.
  case roberts2011Rising = "study-roberts-2011-rising"
  /// Deep, moderate, then light pressure.
  case roberts2011DeepFirst = "study-roberts-2011-deep-first"
  /// Massage in coronary care.
  case adibHajbaghery2012 = "study-adib-hajbaghery-2012"
  /// Hand and foot massage in intensive care.
  case guan2014 = "study-guan-2014"
  /// Mental stress, then an hour of Thai massage.
  case sripongngam2015Thai = "study-sripongngam-2015-thai"
  /// Mental stress, then an hour of rest.
  case sripongngam2015Rest = "study-sripongngam-2015-rest"
  /// Ten minutes of seated head massage.
  case fazeli2016 = "study-fazeli-2016"
  /// Forty minutes of classic massage, the null result.
  case paschoal2016 = "study-paschoal-2016"
  /// Four compressions of a neck trigger point.
  case morikawa2017 = "study-morikawa-2017"
  /// Thirty minutes of massage after a night shift.
  case fazeli2020Massage = "study-fazeli-2020-massage"
  /// The reading it was held against.
  case fazeli2020Reading = "study-fazeli-2020-reading"

  /// Whether the protocol follows a published study.
  public var isStudy: Bool { rawValue.hasPrefix("study-") }

  /// The protocol itself.
  public var definition: SessionProtocol {
    switch self {
    case .swedish: .swedish
    case .swedishFullBody: .swedishFullBody
    case .deepTissue: .deepTissue
    case .thai: .thai
    case .headAndNeck: .headAndNeck
    case .chair: .chair
    case .abdominal: .abdominal
    case .foot: .foot
    case .lightTouch: .lightTouch
    case .quietRest: .quietRest
    case .reading: .reading
    case .morelli1991: .morelli1991
    case .kaada1989: .kaada1989
    case .delaney2002: .delaney2002
    case .mcNamara2003: .mcNamara2003
    case .aourell2005: .aourell2005
    case .cambron2006: .cambron2006
    case .arroyoMorales2008: .arroyoMorales2008
    case .kaye2008: .kaye2008
    case .diegoField2009Moderate: .diegoField2009Moderate
    case .diegoField2009Light: .diegoField2009Light
    case .lindgren2010: .lindgren2010
    case .rapaport2010Swedish: .rapaport2010Swedish
    case .rapaport2010LightTouch: .rapaport2010LightTouch
    case .sefton2010: .sefton2010
    case .roberts2011Rising: .roberts2011Rising
    case .roberts2011DeepFirst: .roberts2011DeepFirst
    case .adibHajbaghery2012: .adibHajbaghery2012
    case .guan2014: .guan2014
    case .sripongngam2015Thai: .sripongngam2015Thai
    case .sripongngam2015Rest: .sripongngam2015Rest
    case .fazeli2016: .fazeli2016
    case .paschoal2016: .paschoal2016
    case .morikawa2017: .morikawa2017
    case .fazeli2020Massage: .fazeli2020Massage
    case .fazeli2020Reading: .fazeli2020Reading
    }
  }

  /// Returns the protocol of a name.
  ///
  /// - Parameter name: One of the raw values, e.g. `light-touch`.
  /// - Returns: The protocol.
  /// - Throws: ``SimulationInputError/unknownProtocol(name:known:)``, listing the names there are.
  public static func named(_ name: String) throws(SimulationInputError) -> SessionProtocol {
    guard let found = BuiltInProtocol(rawValue: name) else {
      throw .unknownProtocol(name: name, known: allCases.map(\.rawValue))
    }
    return found.definition
  }
}
