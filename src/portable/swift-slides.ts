import { fileURLToPath } from 'node:url';

const AFTER_PAINT = fileURLToPath(new URL('../client/stage/after-paint.ts', import.meta.url));

/** A place in reveal.js's core (`js/reveal.js`) and what stands there instead. */
interface CoreEdit {
  /** Text that is there once. */
  from: string;
  to: string;
}

/**
 * A change of slides in reveal.js touches every slide and lays the deck out before the new one is painted,
 * though only the next slide differs and it has been laid out already. Here the new slide is shown first;
 * the slides around it, address, progress and announcement follow behind the frame that shows it.
 */
const EDITS: readonly CoreEdit[] = [
  // updateSlides: slides that stay before or behind the present one are as they should be.
  {
    from: 'let element = slides[i];\n\n\t\t\t\tlet reverse = config.rtl',
    to: "let element = slides[i];\n\t\t\t\tif( i !== index && element.classList.contains( i < index ? 'past' : 'future' ) ) continue;\n\n\t\t\t\tlet reverse = config.rtl",
  },
  // updateSlidesVisibility: so are those that are far away and not laid out.
  {
    from: 'let horizontalSlide = horizontalSlides[x];\n\n\t\t\t\tlet verticalSlides',
    to: "let horizontalSlide = horizontalSlides[x];\n\t\t\t\tif( horizontalSlide.style.display === 'none' && Math.abs( indexh - x ) >= viewDistance ) continue;\n\n\t\t\t\tlet verticalSlides",
  },
  // slide: the new slide now, its neighbours later; the stage has the size that it had.
  {
    from: 'updateSlidesVisibility();\n\n\t\tlayout();\n\n\t\t// Update the overview',
    to: `slideContent.load( currentSlide );
		currentSlide.removeAttribute( 'inert' );
		if( previousSlide && !overview.isActive() ) {
			previousSlide.setAttribute( 'inert', '' );
			afterFade( updateSlidesVisibility );
		}
		else {
			updateSlidesVisibility();
			layout();
		}

		// Update the overview`,
  },
  {
    from: 'requestAnimationFrame( () => {\n\t\t\tannounceStatus( getStatusText( currentSlide ) );\n\t\t});\n\n\t\tprogress.update();\n\t\tcontrols.update();\n\t\tnotes.update();\n\t\tbackgrounds.update();\n\t\tbackgrounds.updateParallax();',
    to: 'afterPaint( () => {\n\t\t\tannounceStatus( getStatusText( currentSlide ) );\n\t\t\tprogress.update();\n\t\t} );',
  },
  {
    from: 'location.writeURL();\n\n\t\tcueAutoSlide();\n\n\t\t// Auto-animation',
    to: 'afterPaint( () => location.writeURL() );\n\n\t\t// Auto-animation',
  },
];

/**
 * The core of reveal.js with a swift change of slides.
 * @throws when it is not written as expected any more, so that a new version cannot undo it unseen
 */
export function withSwiftSlides(core: string): string {
  const edited = EDITS.reduce((text, { from, to }) => {
    const [before, after, ...more] = text.split(from);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(
        `The core of reveal.js is not as src/portable/swift-slides.ts expects it: this is not there once.\n\n${from}\n\nSee what took its place and mend the edit.`,
      );
    }
    return before + to + after;
  }, core);
  return `import { afterFade, afterPaint } from ${JSON.stringify(AFTER_PAINT)};\n${edited}`;
}
