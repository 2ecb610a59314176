import { launch } from './launch.ts';
import { SCORM_2004 } from './scorm-2004.ts';
import { scormLink } from './scorm-link.ts';

void launch(scormLink(SCORM_2004));
